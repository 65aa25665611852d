#include "app/system/menu_dialect.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

MenuDialect menuDialect(TrayHost::Kind kind, const QString &currentDesktop)
{
    if (kind != TrayHost::Kind::StatusNotifier)
        return MenuDialect::Widgets;
    const bool isGnome = currentDesktop.split(u':').contains("GNOME"_L1, Qt::CaseInsensitive);
    return isGnome ? MenuDialect::GnomeShell : MenuDialect::DBusMenu;
}

/// As widgets show it.
static QString withoutMnemonics(const QString &actionText)
{
    QString shown;
    for (qsizetype i = 0; i < actionText.size(); ++i) {
        if (actionText.at(i) == u'&' && ++i == actionText.size())
            break;
        shown.append(actionText.at(i));
    }
    return shown;
}

QString menuText(const QString &actionText, MenuDialect dialect)
{
    if (dialect == MenuDialect::Widgets)
        return actionText;
    QString text = withoutMnemonics(actionText);
    const bool hasAmpersand = text.contains(u'&');
    const bool hasUnderscore = text.contains(u'_');
    if (dialect == MenuDialect::DBusMenu)
        text.replace(u'_', "__"_L1);
    // Qt sends the first ampersand of a text as an underscore, and leaves all others alone. One in front is sent as the
    // mark of a mnemonic, which nobody shows as a character, and keeps Qt and GNOME from the characters behind it.
    const bool needsMark = hasAmpersand || (dialect == MenuDialect::GnomeShell && hasUnderscore);
    return needsMark ? u'&' + text : text;
}

} // namespace rensei::app
