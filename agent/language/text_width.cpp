#include "agent/language/text_width.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace rensei {

struct WideRange {
    char32_t first = 0;
    char32_t last = 0;
};

// The property East_Asian_Width of Unicode is W or F in these.
static constexpr WideRange wideRanges[] = {
    {0x1100, 0x115f}, // Hangul Jamo that begin a syllable
    {0x231a, 0x231b},
    {0x2329, 0x232a},
    {0x23e9, 0x23ec},
    {0x25fd, 0x25fe},
    {0x2614, 0x2615},
    {0x26aa, 0x26ab},
    {0x2705, 0x2705},
    {0x270a, 0x270b},
    {0x2728, 0x2728},
    {0x274c, 0x274c},
    {0x2753, 0x2755},
    {0x2795, 0x2797},
    {0x2b1b, 0x2b1c},
    {0x2b50, 0x2b50},
    {0x2e80, 0x303e}, // radicals, punctuation
    {0x3041, 0x33ff}, // kana, compatibility
    {0x3400, 0x4dbf},
    {0x4e00, 0xa4cf}, // ideographs, Yi
    {0xa960, 0xa97f},
    {0xac00, 0xd7a3}, // Hangul syllables
    {0xf900, 0xfaff},
    {0xfe10, 0xfe19},
    {0xfe30, 0xfe6f},
    {0xff01, 0xff60}, // full width forms
    {0xffe0, 0xffe6},
    {0x1f300, 0x1f64f}, // pictures
    {0x1f680, 0x1f6ff},
    {0x1f900, 0x1f9ff},
    {0x1fa70, 0x1faff},
    {0x20000, 0x3fffd},
};

static bool isWide(char32_t character)
{
    const auto *after = std::upper_bound(std::begin(wideRanges), std::end(wideRanges), character,
        [](char32_t wanted, const WideRange &range) { return wanted < range.first; });
    return after != std::begin(wideRanges) && character <= std::prev(after)->last;
}

static qsizetype columnsOfCharacter(char32_t character)
{
    constexpr char32_t softHyphen = 0xad;
    const bool isJoined = character >= 0x1160 && character <= 0x11ff; // Hangul Jamo within a syllable
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || isJoined)
        return 0;
    if (category == QChar::Other_Format)
        return character == softHyphen ? 1 : 0;
    return isWide(character) ? 2 : 1;
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOfCharacter(character);
    return columns;
}

QString padded(const QString &text, qsizetype columns)
{
    return text + QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ');
}

QString leftPadded(const QString &text, qsizetype columns)
{
    return QString(std::max<qsizetype>(0, columns - columnsOf(text)), u' ') + text;
}

QStringList paddedNames(const QStringList &names, qsizetype columns)
{
    for (const QString &name : names)
        columns = std::max(columns, columnsOf(name) + 2);
    QStringList all;
    for (const QString &name : names)
        all.append(padded(name, columns));
    return all;
}

QString elided(const QString &text, qsizetype columns)
{
    if (columnsOf(text) <= columns)
        return text;
    QString cut;
    qsizetype used = 1; // for the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += columnsOfCharacter(character);
        if (used > columns)
            break;
        cut += QString::fromUcs4(&character, 1);
    }
    return cut + u'…';
}

/// What is not broken in itself.
struct Unit {
    QString text;
    bool isAfterSpace = false;
};

/// Whether a line may end between two characters that stand without a space.
static bool mayBreakBetween(char32_t left, char32_t right)
{
    static const QString neverFirst = QStringLiteral("、。，．：；！？）」』】〉》・ー…％ゃゅょっャュョッ)]}%,.:;!?");
    static const QString neverLast = QStringLiteral("（「『【〈《([{");
    if (neverFirst.contains(QString::fromUcs4(&right, 1)) || neverLast.contains(QString::fromUcs4(&left, 1)))
        return false;
    return columnsOfCharacter(right) > 0 && (isWide(left) || isWide(right));
}

static QList<Unit> unitsOf(const QString &text)
{
    QList<Unit> units;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        units.append({{}, true});
        char32_t last = 0;
        for (const char32_t character : word.toUcs4()) {
            if (last != 0 && mayBreakBetween(last, character))
                units.append({{}, false});
            units.last().text += QString::fromUcs4(&character, 1);
            last = character;
        }
    }
    return units;
}

QString wrappedText(const QString &text, qsizetype used, qsizetype indent, qsizetype columns)
{
    QString out;
    qsizetype column = used;
    bool isFirst = true;
    for (const Unit &unit : unitsOf(text)) {
        const qsizetype space = unit.isAfterSpace && !isFirst ? 1 : 0;
        const qsizetype width = columnsOf(unit.text);
        if (!isFirst && column + space + width > columns) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else {
            out += QString(space, u' ');
            column += space;
        }
        out += unit.text;
        column += width;
        isFirst = false;
    }
    return out;
}

} // namespace rensei
