#include "agent/http/read_ahead.h"

namespace rensei::http {

void limitReadAhead(QNetworkReply &reply, qint64 most)
{
    // With a limit each read wakes the network thread up, which a short answer has no use for.
    QObject::connect(&reply, &QNetworkReply::readyRead, &reply, [&reply, most] {
        if (reply.readBufferSize() == 0 && reply.bytesAvailable() >= most / 2)
            reply.setReadBufferSize(most);
    });
}

} // namespace rensei::http
