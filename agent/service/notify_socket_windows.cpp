#include "agent/service/notify_socket.h"

namespace rensei::service {

void notifyManager(const NotifySettings &, const QByteArray &) { }

} // namespace rensei::service
