#pragma once

#include "app/system/tray_host.h"

#include <QString>

namespace rensei::app {

/// Who draws the menu of the tray icon, and so which characters of a text it takes for marks of a mnemonic.
enum class MenuDialect {
    Widgets, ///< Qt, or the system by Qt's rules: `&` marks, `&&` is an ampersand
    DBusMenu, ///< another program, by the protocol's rules: `_` marks, `__` is an underscore
    GnomeShell, ///< the AppIndicator extension: the first `_` before another character goes, all else stays
};

/// `currentDesktop` is the value of XDG_CURRENT_DESKTOP.
MenuDialect menuDialect(TrayHost::Kind kind, const QString &currentDesktop);

/// The text for a QAction that `dialect` shows as `actionText`, a text for widgets, to the letter. Mnemonics are lost
/// in all dialects but that of widgets.
QString menuText(const QString &actionText, MenuDialect dialect);

} // namespace rensei::app
