#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace rensei {

/// A token. It moves and never copies, and its memory is overwritten on destruction. It has no operator for a debug
/// stream, so it cannot be logged by accident.
class Secret {
public:
    Secret() = default;
    /// Moves the bytes in, and overwrites the caller's when they are not shared.
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

    /// The first 8 bytes of its SHA-256, in hex: enough to see that a token changed, not enough to recover it.
    QByteArray fingerprint() const;

    /// Constant-time comparison.
    bool equals(QByteArrayView other) const;

private:
    void wipe();

    std::vector<char> m_bytes;
};

/// A secret shared by several pending requests.
using SharedSecret = std::shared_ptr<const Secret>;

SharedSecret share(Secret secret);

} // namespace rensei
