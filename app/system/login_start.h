#pragma once

#include "agent/base/result.h"

#include <QString>

namespace rensei::app {

/// Whether this program starts when the user logs in: an entry in the desktop's autostart folder (Linux), a launch
/// agent (macOS), a value of the registry's Run key (Windows). The entry starts it with `--background`.
class LoginStart {
public:
    enum class State {
        Off, ///< no entry, or the desktop's settings have switched it off
        On,
        Stale, ///< an entry of ours starts another file than this program, e.g. after it was moved; set(true) repairs
               ///< it
    };

    /// `program`: absolute; the path that the entry is to have. `place`: instead of the user's own folder or registry
    /// key, for tests; "" for that.
    explicit LoginStart(QString program, QString place = {});

    State state() const;

    /// Writes the entry anew, or removes it. Safe to repeat.
    [[nodiscard]] Result<void> set(bool on);

    /// Whether the agent's own entry starts this program anyway, as it does where no manager of services runs. Then
    /// there is nothing to choose.
    bool isStartedByAgentsEntry() const;

    QString
    file() const; ///< the file or registry value that set(true) writes; "" where the system names no home folder

private:
    QString m_program;
    QString m_place;
};

} // namespace rensei::app
