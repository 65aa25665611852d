#pragma once

#include "agent/base/result.h"
#include "agent/config/hardware.h"
#include "agent/config/setting_variables.h"

#include <QStringList>

namespace rensei::config {

/// A setting as it is in force.
struct SettingValue {
    Setting setting;
    QString text = {}; ///< "" for none, and for a list
    QStringList items = {}; ///< of a list
    QString usual = {}; ///< what holds on this computer where nothing is set; "" for none, and for a list
    bool isSet = false; ///< in the file
    bool isByVariable = false; ///< a variable comes before the file
};

/// Why this computer does so many sessions at once where nothing is set.
enum class SessionsReason { Cores, Memory, Most };

struct SettingValues {
    QList<SettingValue> all; ///< in the order of settings()
    SessionsReason usualSessions = SessionsReason::Most;

    const SettingValue *find(const QString &key) const; ///< null when there is none
};

/// The settings of the file at `path`, which need not exist, on a computer like `hardware`. `permissions` is the name
/// of a preset, or `own` for rules. An Error as of loadConfig().
[[nodiscard]] Result<SettingValues> readSettingValues(
    const QString &path, const QProcessEnvironment &environment, const Hardware &hardware);

} // namespace rensei::config
