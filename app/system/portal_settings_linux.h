#pragma once

#include <QString>

#include <functional>

class QObject;
class QVariant;

namespace rensei::app {

/// Has the slot `query()` of `receiver` called when a setting of this namespace in the desktop's settings portal may
/// have changed, or the portal has come or gone, while the receiver lives. Does not start the portal. False where there
/// is no session bus. Source: XDG Desktop Portal, "Settings".
bool watchPortalSettings(const QString &space, QObject *receiver);

/// Reads one of them without blocking. `then` gets it later, invalid where there is no such setting; it is not called
/// if `context` is destroyed first.
void readPortalSetting(
    const QString &space, const QString &key, QObject *context, const std::function<void(const QVariant &value)> &then);

} // namespace rensei::app
