#pragma once

#include <QObject>

#include <memory>

namespace rensei::service {

/// How the manager of a system without signals asks a running agent to stop in good order: a named event on Windows;
/// elsewhere nothing, because the manager sends SIGTERM. One implementation per system.
class StopEvent final : public QObject {
    Q_OBJECT

public:
    explicit StopEvent(const QString &serviceName);
    ~StopEvent() override;

Q_SIGNALS:
    void requested();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Whether an agent was there to hear it.
bool sendStopEvent(const QString &serviceName);

} // namespace rensei::service
