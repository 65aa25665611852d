#pragma once

#include "app/model/sessions/session_column.h"

namespace rensei::app {

/// The columns of the session table: the one place where a column is described. Lives as long as the program.
SessionColumns sessionColumns();

} // namespace rensei::app
