#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace rensei::app {

/// What a key does in a window. This list is the only place that knows which key it is: windows ask it, and the sheet
/// of shortcuts shows it.
enum class Shortcut {
    ShowShortcuts,
    OpenSettings,
    CloseWindow,
    Dismiss, ///< what a window is busy with, step by step, and then the window
    FindSession,
    RefreshSessions,
    ShowDetails,
    OpenInBrowser,
    CopyIdentifier,
    CopyRow,
    StopSession,
    SendMessage,
    OpenEntry,
    FoldEntry,
    ToggleEntry,
    CopyEntries,
    CheckAgain,
    FindInLog,
    NextInLog,
    PreviousInLog,
};

/// The keys of this system, the usual one first.
QList<QKeySequence> keysOf(Shortcut shortcut);

/// Whether the event is one of its keys, from the number pad, too.
bool matches(const QKeyEvent &event, Shortcut shortcut);

/// What it does, in a few words.
QString shortcutText(Shortcut shortcut);

struct ShortcutGroup {
    QString title; ///< of the window or of its part
    QList<Shortcut> shortcuts;
};

/// All, in the order of the sheet.
QList<ShortcutGroup> shortcutGroups();

} // namespace rensei::app
