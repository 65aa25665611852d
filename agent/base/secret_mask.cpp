#include "agent/base/secret_mask.h"

#include "agent/base/redact.h"

#include <QSet>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr qsizetype minPiece = 8;
static constexpr std::size_t minSizeOfPieces = 12; ///< pieces of shorter needles would be ordinary words

/// A text with its escapes decoded; `at` holds where each byte, and the end, was in the text.
struct SecretMask::View {
    QByteArray bytes;
    std::vector<qsizetype> at;

    void append(char byte, qsizetype from)
    {
        bytes.append(byte);
        at.push_back(from);
    }
};

/// Orders needles, and texts, by their first 8 bytes.
struct SecretMask::ByBeginning {
    QByteArrayView all;

    const char *start(const Needle &needle) const { return all.data() + needle.offset; }
    static const char *start(QByteArrayView text) { return text.data(); }

    template <typename A, typename B>
    bool operator()(const A &a, const B &b) const
    {
        return std::memcmp(start(a), start(b), minPiece) < 0;
    }
};

static std::size_t beginning(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<std::size_t>(static_cast<unsigned char>(bytes.at(i))); };
    return byte(at) << 8U | byte(at + 1);
}

// Without the characters at both ends that depend on the bytes around the value.
static QByteArray base64Within(const QByteArray &value, int before, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(before, '\0') + value).toBase64(options);
    const qsizetype first = (before * 8 + 5) / 6;
    return encoded.mid(first, (before + value.size()) * 8 / 6 - first);
}

SecretMask::SecretMask(const QStringList &values)
{
    QSet<QString> texts;
    for (const QString &value : values) {
        texts.insert(value.trimmed());
        for (const QString &line : value.split(u'\n'))
            texts.insert(line.trimmed());
    }
    QByteArray bytes;
    for (const QString &text : texts) {
        if (text.size() >= minLength)
            addForms(bytes, text.toUtf8());
    }
    m_bytes = Secret(std::move(bytes));
    m_sorted = m_needles;
    std::sort(m_sorted.begin(), m_sorted.end(), ByBeginning{m_bytes.view()});
}

void SecretMask::addForms(QByteArray &bytes, const QByteArray &value)
{
    add(bytes, value);
    for (int before = 0; before < 3; ++before) {
        const QByteArray plain = base64Within(value, before, QByteArray::Base64Encoding);
        const QByteArray forUrls = base64Within(value, before, QByteArray::Base64UrlEncoding);
        add(bytes, plain);
        if (forUrls != plain)
            add(bytes, forUrls);
    }
}

void SecretMask::add(QByteArray &bytes, const QByteArray &needle)
{
    m_needles.push_back({static_cast<std::size_t>(bytes.size()), static_cast<std::size_t>(needle.size())});
    m_beginnings.set(beginning(needle, 0));
    m_longest = std::max(m_longest, needle.size());
    bytes += needle;
}

QByteArrayView SecretMask::bytesOf(const Needle &needle) const
{
    return m_bytes.view().sliced(static_cast<qsizetype>(needle.offset), static_cast<qsizetype>(needle.size));
}

static int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The number in the `count` hex digits at `at`; -1 when they are none.
static int hexNumber(const QByteArray &bytes, qsizetype at, int count)
{
    if (at + count > bytes.size())
        return -1;
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int value = hexValue(bytes.at(i));
        if (value < 0)
            return -1;
        number = number * 16 + value;
    }
    return number;
}

template <typename View>
static View percentDecoded(const View &in, bool plusIsSpace)
{
    View out;
    for (qsizetype i = 0; i < in.bytes.size(); ++i) {
        const qsizetype from = in.at.at(static_cast<std::size_t>(i));
        const char byte = in.bytes.at(i);
        const int number = byte == '%' ? hexNumber(in.bytes, i + 1, 2) : -1;
        out.append(number >= 0 ? static_cast<char>(number) : byte == '+' && plusIsSpace ? ' ' : byte, from);
        if (number >= 0)
            i += 2;
    }
    out.at.push_back(in.at.back());
    return out;
}

static char unescaped(char byte)
{
    switch (byte) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    default:
        return byte;
    }
}

template <typename View>
static View jsonDecoded(const View &in)
{
    View out;
    for (qsizetype i = 0; i < in.bytes.size(); ++i) {
        const qsizetype from = in.at.at(static_cast<std::size_t>(i));
        if (in.bytes.at(i) != '\\' || i + 1 == in.bytes.size()) {
            out.append(in.bytes.at(i), from);
            continue;
        }
        const int unit = in.bytes.at(i + 1) == 'u' ? hexNumber(in.bytes, i + 2, 4) : -1;
        if (unit < 0) {
            out.append(unescaped(in.bytes.at(++i)), from);
            continue;
        }
        QString character{QChar(unit)};
        i += 5;
        const bool isPair = character.front().isHighSurrogate() && in.bytes.mid(i + 1, 2) == "\\u";
        const int low = isPair ? hexNumber(in.bytes, i + 3, 4) : -1;
        if (low >= 0) {
            character.append(QChar(low));
            i += 6;
        }
        for (const char byte : character.toUtf8())
            out.append(byte, from);
    }
    out.at.push_back(in.at.back());
    return out;
}

/// `text` as it is and with each kind of escape decoded that occurs in it.
template <typename View>
static std::vector<View> viewsOf(const QByteArray &text)
{
    View plain{text, {}};
    for (qsizetype i = 0; i <= text.size(); ++i)
        plain.at.push_back(i);
    std::vector<View> views;
    if (text.contains('%'))
        views.push_back(percentDecoded(plain, false));
    if (text.contains('+'))
        views.push_back(percentDecoded(plain, true));
    if (text.contains('\\')) {
        views.push_back(jsonDecoded(plain));
        if (views.back().bytes.contains('\\'))
            views.push_back(jsonDecoded(views.back()));
    }
    views.push_back(std::move(plain));
    return views;
}

/// The length of the longest needle at `at`, or of a piece of one up to the line's end; 0 for none.
qsizetype SecretMask::lengthAt(QByteArrayView text, qsizetype at, qsizetype lineEnd) const
{
    const char *here = text.data() + at;
    const auto [first, last]
        = std::equal_range(m_sorted.begin(), m_sorted.end(), text.sliced(at), ByBeginning{m_bytes.view()});
    qsizetype longest = 0;
    for (auto it = first; it != last; ++it) {
        const QByteArrayView needle = bytesOf(*it);
        const bool fits = needle.size() <= text.size() - at;
        if (fits && std::memcmp(needle.data(), here, it->size) == 0)
            longest = std::max(longest, needle.size());
        const qsizetype piece = lineEnd - at;
        const bool mayBePiece = piece >= minPiece && piece < needle.size() && it->size >= minSizeOfPieces;
        if (mayBePiece && std::memcmp(needle.data(), here, static_cast<std::size_t>(piece)) == 0)
            longest = std::max(longest, piece);
    }
    return longest;
}

/// The length of the rest of a needle, or of a piece from its middle, that `line` begins with or is; 0 for none.
qsizetype SecretMask::restAt(QByteArrayView line) const
{
    if (line.size() < minPiece)
        return 0;
    const QByteArrayView all = m_bytes.view();
    qsizetype longest = 0;
    for (qsizetype at = all.indexOf(line.first(minPiece)); at >= 0; at = all.indexOf(line.first(minPiece), at + 1)) {
        const auto next = std::upper_bound(m_needles.begin(), m_needles.end(), static_cast<std::size_t>(at),
            [](std::size_t offset, const Needle &needle) { return offset < needle.offset; });
        const Needle &needle = *std::prev(next);
        const qsizetype rest = static_cast<qsizetype>(needle.offset + needle.size) - at;
        const qsizetype length = std::min(rest, line.size());
        if (length >= minPiece && needle.size >= minSizeOfPieces && all.sliced(at, length) == line.first(length))
            longest = std::max(longest, length);
    }
    return longest;
}

void SecretMask::find(const View &view, std::vector<Span> &spans) const
{
    const QByteArrayView text = view.bytes;
    const auto add = [&](qsizetype begin, qsizetype length) {
        if (length > 0)
            spans.push_back(
                {view.at.at(static_cast<std::size_t>(begin)), view.at.at(static_cast<std::size_t>(begin + length))});
    };
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = view.bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        add(begin, restAt(text.sliced(begin, end - begin)));
        for (qsizetype at = begin; at + minPiece <= text.size() && at < end; ++at) {
            if (m_beginnings.test(beginning(text, at)))
                add(at, lengthAt(text, at, end));
        }
        begin = end + 1;
    }
}

QString SecretMask::masked(const QString &text) const
{
    if (m_needles.empty() || text.size() < minLength)
        return text;
    const QByteArray bytes = text.toUtf8();
    std::vector<Span> spans;
    for (const View &view : viewsOf<View>(bytes))
        find(view, spans);
    if (spans.empty())
        return text;
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    QByteArray kept;
    qsizetype from = 0;
    for (const Span &span : spans) {
        // A gap of 0 belongs to the same value, masked in two pieces.
        if (span.begin > from || kept.isEmpty())
            kept += bytes.mid(from, span.begin - from) + redactedMark.latin1();
        from = std::max(from, span.end);
    }
    return QString::fromUtf8(kept + bytes.mid(from));
}

bool SecretMask::beginsNeedle(QByteArrayView end) const
{
    const auto isLonger = [&](const Needle &needle) {
        return end.size() < static_cast<qsizetype>(needle.size) && bytesOf(needle).startsWith(end);
    };
    if (end.size() < minPiece)
        return std::any_of(m_needles.begin(), m_needles.end(), isLonger);
    if (!m_beginnings.test(beginning(end, 0)))
        return false;
    const auto [first, last] = std::equal_range(m_sorted.begin(), m_sorted.end(), end, ByBeginning{m_bytes.view()});
    return std::any_of(first, last, isLonger);
}

qsizetype SecretMask::openEndOf(const View &view, qsizetype total) const
{
    const QByteArrayView text = view.bytes;
    for (qsizetype at = std::max<qsizetype>(0, text.size() - m_longest + 1); at < text.size(); ++at) {
        if (beginsNeedle(text.sliced(at)))
            return total - view.at.at(static_cast<std::size_t>(at));
    }
    return 0;
}

qsizetype SecretMask::openEnd(const QByteArray &text) const
{
    // An escape that is not complete yet stands for a byte that is not known yet.
    QByteArray complete = text;
    const qsizetype backslash = text.lastIndexOf('\\');
    const qsizetype percent = text.lastIndexOf('%');
    if (backslash >= 0 && text.size() - backslash < (text.mid(backslash + 1, 1) == "u" ? 6 : 2))
        complete.truncate(backslash);
    else if (percent >= 0 && text.size() - percent < 3)
        complete.truncate(percent);
    qsizetype open = 0;
    for (const View &view : viewsOf<View>(complete))
        open = std::max(open, openEndOf(view, complete.size()));
    return open > 0 ? open + text.size() - complete.size() : 0;
}

} // namespace rensei
