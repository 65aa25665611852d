#include "agent/service/stop_event.h"

namespace rensei::service {

struct StopEvent::State { };

StopEvent::StopEvent(const QString &) { }

StopEvent::~StopEvent() = default;

bool sendStopEvent(const QString &)
{
    return false;
}

} // namespace rensei::service

#include "moc_stop_event.cpp"
