#pragma once

namespace rensei::service {

/// Closes the window that Windows opens for a console program that is started by itself, such as by the Task Scheduler;
/// a console that others use too stays. Elsewhere nothing. One implementation per system.
void closeOwnConsole();

} // namespace rensei::service
