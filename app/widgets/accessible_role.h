#pragma once

#include <QAccessible>

class QAbstractItemView;
class QWidget;

namespace rensei::app {

/// Makes plain windows known to assistive technology as windows. Qt knows them as parts of one, in which no screen
/// reader looks for a title. To be called before the first window is shown; again does nothing.
void describeWindows();

/// Makes a widget known as `role`, by its accessible name. To be called before it is shown, in its constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Has screen readers read what a widget with the role QAccessible::Notification says now. `wasVisible`: before it said
/// so; else Qt tells on Linux that it has appeared, and a second time would be read twice.
void announce(QWidget &widget, bool wasVisible);

/// Has screen readers hear of the current cell of a table or list when the keyboard comes to it. Qt tells of the table
/// alone, and the first key moves on from a cell that nobody has heard of.
void tellCurrentCell(QAbstractItemView &view);

} // namespace rensei::app
