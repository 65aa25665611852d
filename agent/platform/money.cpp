#include "agent/platform/money.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <cmath>

namespace rensei::platform {

static constexpr int places = 6;
static constexpr qsizetype maxDigits = 11; // of whole dollars; anything longer is rejected

static bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Digit by digit, because a double would turn 0.1 into something else.
static std::optional<Money> parsePlain(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView part = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.size() + part.size() == 0 || whole.size() > maxDigits || !isDigits(whole) || !isDigits(part))
        return std::nullopt;
    qint64 millionths = whole.isEmpty() ? 0 : whole.toLongLong();
    for (qsizetype i = 0; i < places; ++i)
        millionths = millionths * 10 + (i < part.size() ? part.at(i).digitValue() : 0);
    if (part.size() > places && part.at(places) >= u'5')
        ++millionths;
    return Money{millionths};
}

static std::optional<Money> fromNumber(double dollars)
{
    if (!(dollars >= 0) || dollars >= 1e11)
        return std::nullopt;
    return Money{std::llround(dollars * 1e6)};
}

std::optional<Money> parseMoney(const QJsonValue &value)
{
    if (value.isDouble())
        return fromNumber(value.toDouble());
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    if (const auto plain = parsePlain(text))
        return plain;
    bool isNumber = false;
    const double dollars = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? fromNumber(dollars) : std::nullopt;
}

} // namespace rensei::platform
