#pragma once

#include <QString>

namespace rensei::diagnostics {

/// What tells who uses this computer. "" for what is not known.
struct Personal {
    QString home; ///< absolute; with either kind of slash
    QString user;
    QString computer; ///< its name in the network
};

Personal personalOfThisComputer();

/// `text` of any number of lines as it may leave this computer: without credentials (see rensei::redacted()), addresses
/// of people, the home folder's path, and the names of user and computer, each replaced by what it is, as in
/// "[address]". Control characters and those that change the direction of writing become spaces; lines end with \n.
/// Scrubbing twice changes nothing more. Source: agent/decisions/080-a-bundle-is-looked-through-first.md, "Decision".
QString scrubbed(const QString &text, const Personal &who);

} // namespace rensei::diagnostics
