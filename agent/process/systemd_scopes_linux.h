#pragma once

#include "agent/base/clock.h"
#include "agent/process/tree_process.h"

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace rensei {

/// Transient scopes of a systemd that manages a user's units: one for each program, all in the slice
/// `rensei-sessions.slice`, which carries the limits of all. A scope ends with the unit that this program runs in, and
/// when nothing of it is left. Where the manager refuses, or is silent for 2 s, programs begin without a scope; the
/// reason is in the log.
class SystemdScopes final : public QObject, public ProcessPlace {
public:
    /// `clock` must outlive it. Only a bus that is connected is used.
    SystemdScopes(Clock &clock, const QDBusConnection &bus);

    /// Whether there is a bus to ask. Asking starts nobody.
    bool isThere() const override;
    void put(qint64 pid, const ProcessShare &share, QObject *context, std::function<void()> then) override;

private:
    void findOwnUnit(std::function<void(const QString &)> then);
    void limitSlice(const ProcessShare &share, std::function<void()> then);

    Clock &m_clock;
    QDBusConnection m_bus;
    std::optional<QString> m_ownUnit; ///< "" when this program runs in no service; nullopt while that is not known
    std::optional<ProcessShare> m_sliceShare; ///< what the slice carries
    int m_scopes = 0;
};

} // namespace rensei
