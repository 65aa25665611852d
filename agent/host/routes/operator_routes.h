#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/control_server/route.h"
#include "agent/host/host.h"

#include <QObject>

#include <memory>
#include <vector>

namespace rensei::host {

/// What operators do with a host beside its everyday routes: drain, reload, and a look at the last heartbeat.
class OperatorRoutes : public QObject {
    Q_OBJECT

public:
    /// `reload` reads the configuration and the token again. The host must outlive this.
    OperatorRoutes(Host &host, std::function<void()> reload);

    QList<control::Route> routes();

private:
    struct Waiting {
        control::Responder respond;
        std::chrono::seconds timeout{};
        std::unique_ptr<OneShotTimer> deadline;
    };

    void drain(const control::Request &request, const control::Responder &respond);
    void answerDrains();
    void giveUp(const OneShotTimer *deadline);
    control::Response reload();
    control::Response lastHeartbeat() const;

    Host &m_host;
    std::function<void()> m_reload;
    std::vector<Waiting> m_waiting;
};

/// `10m0s`, `1h0m5s`, `30s`. Source: agent/control/CONTROL_API.md, "Bodies", drain.
QString drainTimeText(std::chrono::seconds time);

} // namespace rensei::host
