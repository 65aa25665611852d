#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace rensei {

/// A token. It moves and never copies, and its memory is overwritten when it goes. It has no operator for a debug
/// stream, so it cannot be logged by accident.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and overwrites the caller's when nobody else shares them.
    explicit Secret(QByteArray &&bytes);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    /// Valid as long as this object is neither moved nor destroyed.
    QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }
    bool isEmpty() const { return m_bytes.empty(); }

    Secret clone() const;

    /// The first 8 bytes of its SHA-256, in hex: enough to see that a token changed, useless to a thief.
    QByteArray fingerprint() const;

    /// Same bytes, compared in a time that does not depend on where they differ.
    bool equals(QByteArrayView other) const;

private:
    void wipe();

    std::vector<char> m_bytes;
};

/// A secret that several requests under way may hold.
using SharedSecret = std::shared_ptr<const Secret>;

SharedSecret share(Secret secret);

} // namespace rensei
