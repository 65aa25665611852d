#pragma once

#include "agent/base/instant.h"

#include <QString>
#include <QTime>

#include <optional>

namespace rensei::app {

/// The kinds of notices that a person can turn off.
enum class NoticeGroup {
    Questions, ///< of agents
    Sessions, ///< red and failed ones
    Computer, ///< the account, the agent, the platform
};

/// A part of each day, by the clock of this machine; it may go over midnight.
struct QuietHours {
    QTime from{22, 0};
    QTime to{7, 0};

    bool operator==(const QuietHours &) const = default;
};

/// What a person chose about notices.
struct NoticeChoices {
    bool questions = true;
    bool sessions = true;
    bool computer = true;
    bool isQuietAtNight = false; ///< in quietHours
    QuietHours quietHours = {};

    bool isOn(NoticeGroup group) const;
    void setOn(NoticeGroup group, bool isOn);

    bool operator==(const NoticeChoices &) const = default;
};

/// When the quiet hours that hold at `now` end; nullopt when none do.
std::optional<Instant> quietUntil(const NoticeChoices &choices, Instant now);

/// As they are kept in a file; what cannot be read is as it was never chosen.
QString toText(const NoticeChoices &choices);
NoticeChoices parseNoticeChoices(const QString &text);

} // namespace rensei::app
