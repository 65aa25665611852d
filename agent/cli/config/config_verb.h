#pragma once

#include "agent/base/clock.h"
#include "agent/cli/command_line.h"
#include "agent/config/config_edit.h"
#include "agent/config/setting_values.h"
#include "agent/control/control_client.h"

#include <QJsonObject>

namespace rensei::cli {

/// `rensei-agent config [get|set|unset|add|remove]`: the settings of the configuration, shown, or changed in its file;
/// an agent that runs is told. Exits with 1 when they cannot be read or changed.
int manageConfig(const Invocation &invocation, Clock &clock);

/// What `config ACTION KEY VALUE` changes. The detail of an Error is a sentence with what to do; it shows nothing that
/// looks like a credential.
[[nodiscard]] Result<config::Edit> editFor(const QString &action, const QString &key, const QString &value);

/// From when on a change counts.
enum class Effect {
    Now, ///< the agent says so
    AtStart, ///< it does not run
    AfterRestart, ///< it runs, and reads this key only when it starts
    Refused, ///< it runs, and cannot use the file
    Unknown, ///< it runs, and did not answer
};

/// `{file, settings: [{key, text, value, default?, set, variable?}], usualSessions}`: `value` is a text, a number or a
/// list, null for none; `text` says what the setting is; `variable` names the one that comes before the file;
/// `usualSessions` says why there are so many without a setting: `cores`, `memory` or `most`.
QJsonObject toJson(const config::SettingValues &values, const QString &file);

Effect effectOf(const control::ControlResult<control::ActionReply> &reply, const QString &key);

/// Prints the settings in `file` as JSON, with `more` in it; the exit code.
int showSettings(const QString &file, const QJsonObject &more);

/// `now`, `at-start`, `after-restart`, `refused`, `unknown`.
QString wireName(Effect effect);

/// One line for each, with where its value comes from.
QString settingsTable(const config::SettingValues &values);

} // namespace rensei::cli
