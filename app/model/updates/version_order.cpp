#include "app/model/updates/version_order.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace rensei::app {

using namespace Qt::StringLiterals;

namespace {

struct Version {
    std::array<int, 3> numbers{};
    QStringList before; ///< of a version before the release: its names; empty for a release
};

} // namespace

static std::optional<Version> parseVersion(QStringView text)
{
    static const QRegularExpression form(u"^v?(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?"
                                         "(?:-([0-9A-Za-z\\-]+(?:\\.[0-9A-Za-z\\-]+)*))?(?:\\+[0-9A-Za-z.\\-]+)?\\z"_s);
    constexpr qsizetype longest = 64;
    const auto found = text.size() > longest ? QRegularExpressionMatch() : form.match(text.toString());
    if (!found.hasMatch())
        return std::nullopt;
    Version version;
    for (int i = 0; i < 3; ++i)
        version.numbers.at(static_cast<std::size_t>(i)) = found.captured(i + 1).toInt();
    version.before = found.captured(4).split(u'.', Qt::SkipEmptyParts);
    return version;
}

static std::strong_ordering compareNames(const QString &one, const QString &other)
{
    const auto isNumber
        = [](const QString &name) { return std::ranges::all_of(name, [](QChar c) { return c >= u'0' && c <= u'9'; }); };
    if (isNumber(one) != isNumber(other)) // numbers come first
        return isNumber(one) ? std::strong_ordering::less : std::strong_ordering::greater;
    if (isNumber(one)) {
        if (const auto order = one.toULongLong() <=> other.toULongLong(); order != 0)
            return order;
    }
    return one.compare(other) <=> 0;
}

/// As Semantic Versioning 2.0.0 has it, in section 11.
static std::strong_ordering compare(const Version &one, const Version &other)
{
    if (const auto order = one.numbers <=> other.numbers; order != 0)
        return order;
    if (one.before.isEmpty() != other.before.isEmpty())
        return one.before.isEmpty() ? std::strong_ordering::greater : std::strong_ordering::less;
    for (qsizetype i = 0; i < std::min(one.before.size(), other.before.size()); ++i) {
        if (const auto order = compareNames(one.before.at(i), other.before.at(i)); order != 0)
            return order;
    }
    return one.before.size() <=> other.before.size();
}

bool isVersion(QStringView text)
{
    return parseVersion(text).has_value();
}

bool isOffered(QStringView candidate, QStringView own)
{
    const auto offered = parseVersion(candidate);
    const auto present = parseVersion(own);
    if (!offered || !present || (!offered->before.isEmpty() && present->before.isEmpty()))
        return false;
    return compare(*offered, *present) > 0;
}

} // namespace rensei::app
