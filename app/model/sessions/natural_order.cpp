#include "app/model/sessions/natural_order.h"

#include <algorithm>

namespace rensei::app {

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
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
        const int order = a.front().toCaseFolded().unicode() - b.front().toCaseFolded().unicode();
        if (order != 0)
            return order;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return static_cast<int>(!a.isEmpty()) - static_cast<int>(!b.isEmpty());
}

namespace {

/// Eight bytes, filled from the most significant one.
class BytePacker {
public:
    bool isFull() const { return m_free == 0; }
    void append(int byte)
    {
        if (!isFull())
            m_bytes |= static_cast<quint64>(byte) << (8 * --m_free);
    }
    quint64 bytes() const { return m_bytes; }

private:
    quint64 m_bytes = 0;
    int m_free = 8;
};

} // namespace

quint64 naturalKey(QStringView text)
{
    BytePacker key;
    while (!text.isEmpty() && !key.isFull()) {
        if (isDigit(text.front())) {
            // A longer number is larger, so its length comes first. As '0' to '9' it sorts as a digit does.
            const QStringView digits = takeNumber(text);
            key.append('0' + static_cast<int>(std::min<qsizetype>(digits.size(), 9)));
            if (digits.size() >= 9)
                break;
            for (qsizetype i = 0; i < digits.size(); i += 2) {
                const int second = i + 1 < digits.size() ? digits.at(i + 1).digitValue() : 0;
                key.append(10 * digits.at(i).digitValue() + second);
            }
            continue;
        }
        const char16_t folded = text.front().toCaseFolded().unicode();
        key.append(std::min<int>(folded, 0xff));
        if (folded >= 0xff)
            break;
        text = text.sliced(1);
    }
    return key.bytes();
}

} // namespace rensei::app
