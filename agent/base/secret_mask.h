#pragma once

#include "agent/base/secret.h"

#include <QString>
#include <QStringList>

#include <bitset>
#include <vector>

namespace rensei {

/// Replaces known secret values in texts by "[redacted]": as they are, in base64 (wherever they begin in the encoded
/// bytes), percent-encoded and JSON-escaped (once or twice). Of a value with several lines, each line is masked too. A
/// piece of at least 8 bytes is masked at a line's end and beginning, so that wrapped output does not show one.
class SecretMask {
public:
    /// Shorter values, and shorter lines of a value, are not masked: they would hide ordinary text.
    static constexpr qsizetype minLength = 8;

    SecretMask() = default;
    explicit SecretMask(const QStringList &values);

    QString masked(const QString &text) const;

    /// The number of bytes at the end of `text` that may be the beginning of a value.
    qsizetype openEnd(const QByteArray &text) const;

private:
    /// A form of a value: its bytes in m_bytes.
    struct Needle {
        std::size_t offset = 0;
        std::size_t size = 0;
    };
    struct Span {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct View;
    struct ByBeginning;

    void add(QByteArray &bytes, const QByteArray &needle);
    void addForms(QByteArray &bytes, const QByteArray &value);
    QByteArrayView bytesOf(const Needle &needle) const;
    void find(const View &view, std::vector<Span> &spans) const;
    qsizetype lengthAt(QByteArrayView text, qsizetype at, qsizetype lineEnd) const;
    qsizetype restAt(QByteArrayView line) const;
    bool beginsNeedle(QByteArrayView end) const;
    qsizetype openEndOf(const View &view, qsizetype total) const;

    Secret m_bytes; ///< of all needles, one after the other
    std::vector<Needle> m_needles; ///< in the order of their bytes in m_bytes
    std::vector<Needle> m_sorted; ///< by their first 8 bytes
    std::bitset<65536> m_beginnings; ///< the first two bytes of all needles
    qsizetype m_longest = 0;
};

} // namespace rensei
