#include "app/widgets/shortcut.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace rensei::app {

static QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence &otherwise = {})
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    // Some systems have none of their own for it.
    if (!otherwise.isEmpty() && !keys.contains(otherwise))
        keys.append(otherwise);
    return keys;
}

static QList<QKeySequence> returnWith(Qt::KeyboardModifiers modifiers)
{
    return {QKeySequence(QKeyCombination(modifiers, Qt::Key_Return)),
        QKeySequence(QKeyCombination(modifiers, Qt::Key_Enter))};
}

static QKeySequence sideways(bool isForward)
{
    const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isForward != isMirrored ? Qt::Key_Right : Qt::Key_Left;
}

QList<QKeySequence> keysOf(Shortcut shortcut)
{
    switch (shortcut) {
    case Shortcut::ShowShortcuts:
        return standard(QKeySequence::HelpContents, Qt::Key_F1);
    case Shortcut::OpenSettings:
        return {Qt::CTRL | Qt::Key_Comma}; // only macOS has a standard key, and it is this one
    case Shortcut::CloseWindow:
        return standard(QKeySequence::Close);
    case Shortcut::Dismiss:
        return {Qt::Key_Escape};
    case Shortcut::FindSession:
        return standard(QKeySequence::Find) + QList<QKeySequence>{Qt::Key_Slash};
    case Shortcut::RefreshSessions:
    case Shortcut::CheckAgain:
        return standard(QKeySequence::Refresh);
    case Shortcut::ShowDetails:
        return returnWith(Qt::NoModifier);
    case Shortcut::OpenInBrowser:
        return standard(QKeySequence::Open);
    case Shortcut::CopyIdentifier:
    case Shortcut::CopyEntries:
        return standard(QKeySequence::Copy);
    case Shortcut::CopyRow:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_C};
    case Shortcut::StopSession:
        return standard(QKeySequence::Delete);
    case Shortcut::SendMessage:
        return returnWith(Qt::ControlModifier);
    case Shortcut::OpenEntry:
        return {sideways(true)};
    case Shortcut::FoldEntry:
        return {sideways(false)};
    case Shortcut::ToggleEntry:
        return {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter};
    case Shortcut::FindInLog:
        return standard(QKeySequence::Find);
    case Shortcut::NextInLog:
        return returnWith(Qt::NoModifier) + standard(QKeySequence::FindNext);
    case Shortcut::PreviousInLog:
        return returnWith(Qt::ShiftModifier) + standard(QKeySequence::FindPrevious);
    }
    Q_UNREACHABLE();
}

bool matches(const QKeyEvent &event, Shortcut shortcut)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    return keysOf(shortcut).contains(pressed);
}

struct ShortcutTexts {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::Shortcut)
};

QString shortcutText(Shortcut shortcut)
{
    switch (shortcut) {
    case Shortcut::ShowShortcuts:
        return ShortcutTexts::tr("Show these shortcuts");
    case Shortcut::OpenSettings:
        return ShortcutTexts::tr("Open the settings");
    case Shortcut::CloseWindow:
        return ShortcutTexts::tr("Close the window");
    case Shortcut::Dismiss:
        return ShortcutTexts::tr("Step back, then close the window");
    case Shortcut::FindSession:
        return ShortcutTexts::tr("Search identifiers and titles");
    case Shortcut::RefreshSessions:
        return ShortcutTexts::tr("Refresh the list");
    case Shortcut::ShowDetails:
        return ShortcutTexts::tr("Show the details of the session");
    case Shortcut::OpenInBrowser:
        return ShortcutTexts::tr("Open the session in the browser");
    case Shortcut::CopyIdentifier:
        return ShortcutTexts::tr("Copy the identifier");
    case Shortcut::CopyRow:
        return ShortcutTexts::tr("Copy the row");
    case Shortcut::StopSession:
        return ShortcutTexts::tr("Stop the session");
    case Shortcut::SendMessage:
        return ShortcutTexts::tr("Send the message");
    case Shortcut::OpenEntry:
        return ShortcutTexts::tr("Open the entry");
    case Shortcut::FoldEntry:
        return ShortcutTexts::tr("Fold the entry");
    case Shortcut::ToggleEntry:
        return ShortcutTexts::tr("Open or fold the entry");
    case Shortcut::CopyEntries:
        return ShortcutTexts::tr("Copy what is selected");
    case Shortcut::CheckAgain:
        return ShortcutTexts::tr("Check again");
    case Shortcut::FindInLog:
        return ShortcutTexts::tr("Search the log");
    case Shortcut::NextInLog:
        return ShortcutTexts::tr("Go to the next match");
    case Shortcut::PreviousInLog:
        return ShortcutTexts::tr("Go to the match before");
    }
    Q_UNREACHABLE();
}

QList<ShortcutGroup> shortcutGroups()
{
    using enum Shortcut;
    return {
        {ShortcutTexts::tr("All windows"), {ShowShortcuts, OpenSettings, CloseWindow, Dismiss}},
        {ShortcutTexts::tr("Sessions"),
            {FindSession, RefreshSessions, ShowDetails, OpenInBrowser, CopyIdentifier, CopyRow, StopSession}},
        {ShortcutTexts::tr("Details of a session"), {SendMessage, ToggleEntry, OpenEntry, FoldEntry, CopyEntries}},
        {ShortcutTexts::tr("Status, and the check of this computer"), {CheckAgain}},
        {ShortcutTexts::tr("Log"), {FindInLog, NextInLog, PreviousInLog, CopyEntries}},
    };
}

} // namespace rensei::app
