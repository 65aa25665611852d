#pragma once

#include "app/model/sessions/session_column.h"

#include <QCoreApplication>

namespace rensei::app {

/// The tool tips of the session table: what a cell leaves out. Safe where rich text is understood.
class SessionTips {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::SessionCells)

public:
    static QString health(const SessionCell &cell);
    static QString identifier(const SessionCell &cell);
    static QString project(const SessionCell &cell);
    static QString status(const SessionCell &cell);
    static QString started(const SessionCell &cell);
    static QString duration(const SessionCell &cell);
    static QString cost(const SessionCell &cell);

    /// The whole of a text that the cell may have cut off.
    template <SessionColumn::Text text>
    static QString same(const SessionCell &cell)
    {
        return orUnknown(text(cell));
    }

private:
    static QString orUnknown(const QString &tip);
};

} // namespace rensei::app
