#include "agent/http/read_ahead.h"

namespace rensei::http {

void limitReadAhead(QNetworkReply &reply, qint64 most)
{
    // Here the network thread hears of nothing else while data comes, so the limit has to be there before.
    // Qt drops it when it is set on an operation that has not begun, and one with a body begins in the next turn of the
    // event loop.
    QMetaObject::invokeMethod(
        &reply, [&reply, most] { reply.setReadBufferSize(most); }, Qt::QueuedConnection);
}

} // namespace rensei::http
