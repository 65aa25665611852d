#pragma once

#include <QNetworkReply>

namespace rensei::http {

/// Limits how far Qt's network thread reads ahead of this thread to `most` bytes; without a limit it takes whatever
/// comes. On Unix the limit begins when this thread sees that half of it waits, so what comes while this thread is busy
/// is not limited before that. Called once, in the turn of the event loop that began the request.
void limitReadAhead(QNetworkReply &reply, qint64 most);

} // namespace rensei::http
