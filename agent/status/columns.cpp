#include "agent/status/columns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rensei::status {

// The blocks that Unicode's table of East Asian widths calls wide.
static bool isTwoColumnsWide(char32_t c)
{
    static constexpr std::array<std::pair<char32_t, char32_t>, 9> wide{
        {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6f},
            {0xff00, 0xff60}, {0xffe0, 0xffe6}, {0x20000, 0x3fffd}}};
    return std::ranges::any_of(wide, [c](const auto &block) { return c >= block.first && c <= block.second; });
}

static int columnsOfCharacter(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isTwoColumnsWide(c) ? 2 : 1;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        columns += columnsOfCharacter(c);
    return columns;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

QStringList paddedNames(const QStringList &names, int columns)
{
    for (const QString &name : names)
        columns = std::max(columns, columnsOf(name) + 2);
    QStringList all;
    for (const QString &name : names)
        all.append(padded(name, columns));
    return all;
}

} // namespace rensei::status
