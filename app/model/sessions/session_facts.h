#pragma once

#include "app/model/sessions/session_row.h"

namespace rensei::app {

// What is known of a session, whoever told it.

/// nullopt when nobody tells it. Of a live session the larger one of the platform's word and the agent's: a cost only
/// grows, and the platform learns of it later.
std::optional<platform::Money> costOf(const SessionRow &row);

/// The project's name; "" when nobody tells it.
const QString &projectOf(const SessionRow &row);

/// What a search looks into: the identifier and the title, on a line each.
QString searchedText(const SessionRow &row);

} // namespace rensei::app
