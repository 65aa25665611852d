#pragma once

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusPendingCall;
class QObject;

namespace rensei::app {

/// Sends `call` over the session bus without blocking. `then` is called once, later, with the reply, or with an error
/// after `timeout`; not at all if `context` is destroyed first.
void callSessionBus(const QDBusMessage &call, QObject *context, std::chrono::milliseconds timeout,
    std::function<void(const QDBusPendingCall &)> then);

} // namespace rensei::app
