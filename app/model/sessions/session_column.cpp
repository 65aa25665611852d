#include "app/model/sessions/session_column.h"

namespace rensei::app {

SessionColumn::Set changedColumns(SessionColumns columns, const SessionRow &before, const SessionRow &after)
{
    SessionColumn::Set out;
    bool hasSpokenRowChanged = false;
    for (const SessionColumn &column : columns) {
        const bool differs = column.differs(before, after);
        out[static_cast<std::size_t>(column.id)] = differs;
        hasSpokenRowChanged = hasSpokenRowChanged || (differs && column.isInSpokenRow);
    }
    for (const SessionColumn &column : columns) {
        if (hasSpokenRowChanged && column.speaksForRow)
            out[static_cast<std::size_t>(column.id)] = true;
    }
    return out;
}

} // namespace rensei::app
