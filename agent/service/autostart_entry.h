#pragma once

#include <QString>
#include <QStringList>

namespace rensei::service {

/// A desktop entry in the autostart folder. Source: freedesktop.org, Desktop Entry Specification and Desktop
/// Application Autostart Specification.
struct AutostartEntry {
    QString name; ///< shown in the settings of the desktop
    QString comment;
    QStringList command; ///< the program, absolute, and its arguments
    /// What the entry stands for, kept in a key of ours; none for an entry that stands for itself.
    QStringList purpose = {};
};

QString autostartText(const AutostartEntry &entry);

/// What an entry has, read back.
struct AutostartFacts {
    QStringList command; ///< empty when it cannot be read
    QStringList purpose;
    bool isSwitchedOff = false; ///< by the settings of a desktop, which leave the file in its place
};
AutostartFacts autostartFacts(const QString &text);

} // namespace rensei::service
