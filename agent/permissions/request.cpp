#include "agent/permissions/request.h"

#include <array>
#include <utility>

namespace rensei::permissions {

static constexpr std::array names{
    std::pair(Operation::Read, QLatin1StringView("read")),
    std::pair(Operation::Search, QLatin1StringView("search")),
    std::pair(Operation::Edit, QLatin1StringView("edit")),
    std::pair(Operation::Delete, QLatin1StringView("delete")),
    std::pair(Operation::Move, QLatin1StringView("move")),
    std::pair(Operation::Execute, QLatin1StringView("execute")),
    std::pair(Operation::Fetch, QLatin1StringView("fetch")),
    std::pair(Operation::Think, QLatin1StringView("think")),
    std::pair(Operation::SwitchMode, QLatin1StringView("switch_mode")),
    std::pair(Operation::Other, QLatin1StringView("other")),
};

QString wireName(Operation operation)
{
    for (const auto &[known, name] : names) {
        if (known == operation)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Operation> parseOperation(const QString &name)
{
    for (const auto &[operation, known] : names) {
        if (known == name)
            return operation;
    }
    return std::nullopt;
}

} // namespace rensei::permissions
