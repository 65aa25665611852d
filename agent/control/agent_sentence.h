#pragma once

#include <QString>

namespace rensei::control {

/// What the agent says to a person, in the language of the program that asked it. The agent itself speaks English: its
/// log and the platform want that, and it does not know who will read it. A sentence that is not known, as of a newer
/// agent, stays as it is.
QString shownSentence(const QString &english);

} // namespace rensei::control
