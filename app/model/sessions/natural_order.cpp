#include "app/model/sessions/natural_order.h"

#include <algorithm>

namespace rensei::app {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static char16_t foldedUnit(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit | 0x20) : unit;
    return c.toCaseFolded().unicode();
}

/// Removes the leading digits from `text` and returns them without leading zeros.
static QStringView takeNumber(QStringView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto first = std::find_if(text.begin(), end, [](QChar c) { return c != u'0'; });
    const QStringView digits(first, end);
    text = QStringView(end, text.end());
    return digits;
}

int naturalCompare(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QStringView left = takeNumber(a);
            const QStringView right = takeNumber(b);
            if (left.size() != right.size())
                return left.size() < right.size() ? -1 : 1;
            if (const int order = left.compare(right))
                return order;
            continue;
        }
        const int order = foldedUnit(a.front()) - foldedUnit(b.front());
        if (order != 0)
            return order;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

namespace {

/// Eight bytes of those that are appended, after the first `skipped`; filled from the most significant one.
class BytePacker {
public:
    explicit BytePacker(int skipped)
        : m_skipped(skipped)
    {
    }

    bool isOver() const { return !m_key.isWhole; }
    void append(int byte)
    {
        if (m_skipped > 0)
            --m_skipped;
        else if (m_free > 0)
            m_key.bytes |= static_cast<quint64>(byte) << (8 * --m_free);
        else
            m_key.isWhole = false;
    }
    NaturalKey key() const { return m_key; }

private:
    NaturalKey m_key;
    int m_skipped;
    int m_free = 8;
};

} // namespace

/// A longer number is larger, so its length comes first. As '0' to '9' it sorts as a digit does.
static void appendNumber(BytePacker &key, QStringView digits)
{
    key.append('0' + static_cast<int>(std::min<qsizetype>(digits.size(), 9)));
    for (int shift = 24; digits.size() >= 9 && shift >= 0; shift -= 8)
        key.append(static_cast<int>(digits.size() >> shift) & 0xff);
    for (qsizetype i = 0; i < digits.size() && !key.isOver(); i += 2) {
        const int second = i + 1 < digits.size() ? digits.at(i + 1).digitValue() : 0;
        key.append(10 * digits.at(i).digitValue() + second);
    }
}

/// The first byte is neither 0, which stands for the end of a text, nor 0xff.
static void appendLetter(BytePacker &key, char16_t unit)
{
    constexpr int escaped = 0xfe; // here and after it
    if (unit < 2) {
        key.append(1);
        key.append(unit + 1);
    } else if (unit < escaped) {
        key.append(unit);
    } else {
        key.append(escaped);
        key.append(unit >> 8);
        key.append(unit & 0xff);
    }
}

NaturalKey naturalKey(QStringView text, int part)
{
    BytePacker key(8 * part);
    while (!text.isEmpty() && !key.isOver()) {
        if (isDigit(text.front())) {
            appendNumber(key, takeNumber(text));
            continue;
        }
        appendLetter(key, foldedUnit(text.front()));
        text = text.sliced(1);
    }
    return key.key();
}

} // namespace rensei::app
