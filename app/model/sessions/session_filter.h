#pragma once

#include "app/model/sessions/session_health.h"

#include <QSet>
#include <QString>

namespace rensei::app {

/// Which sessions of a list are shown: those that each member lets through.
struct SessionFilter {
    QSet<platform::PublicStatus> statuses = {}; ///< one of these; none means all
    QSet<HealthMark> healths = {}; ///< one of these, by what was last known; none means all
    bool isWaitingOnly = false; ///< those that wait for a person
    QString text = {}; ///< anywhere in the identifier or the title, whatever the case; "" means all

    bool isEmpty() const { return *this == SessionFilter(); }
    bool operator==(const SessionFilter &) const = default;
};

} // namespace rensei::app
