#pragma once

#include <chrono>
#include <functional>

class QDBusMessage;
class QDBusPendingCall;
class QObject;

namespace rensei::app {

/// Sends `call` over the session bus, waiting for nothing. `then` gets the answer once, later, unless `context` is gone
/// by then; when `patience` is over without one, it gets an error.
void askSessionBus(const QDBusMessage &call, QObject *context, std::chrono::milliseconds patience,
    std::function<void(const QDBusPendingCall &)> then);

} // namespace rensei::app
