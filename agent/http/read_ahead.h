#pragma once

#include <QNetworkReply>

namespace rensei::http {

/// Holds Qt's network thread back: it reads no further ahead of this thread than `most` bytes, which otherwise takes
/// whatever comes. A body that stays below half of that may be read without the limit. Called once, in the turn of the
/// event loop that began the request.
void limitReadAhead(QNetworkReply &reply, qint64 most);

} // namespace rensei::http
