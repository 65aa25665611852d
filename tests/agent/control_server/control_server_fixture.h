#pragma once

#include "agent/control/action_payload.h"
#include "agent/control/status_payload.h"
#include "agent/control_server/control_server.h"
#include "agent/control_server/event_stream.h"
#include "tests/agent/control_server/loopback.h"

#include <memory>
#include <vector>

namespace rensei::tests {

/// A server with routes for every kind of answer.
struct Served {
    SystemClock clock;
    SharedSecret token = share(Secret(QByteArray(64, 'a')));
    std::vector<control::Responder> waiting;
    std::vector<std::shared_ptr<control::EventStream>> streams;
    std::unique_ptr<control::ControlServer> server;
    QList<QJsonObject> bodies;

    explicit Served(control::ServerLimits limits = {}, SharedSecret own = nullptr, quint16 port = 0)
    {
        if (own)
            token = own;
        server = std::make_unique<control::ControlServer>(clock, token, routes(), limits);
        if (!server->start(port))
            qFatal("the server of a test does not start");
        server->setReady();
    }

    QList<control::Route> routes()
    {
        const auto status = [](const control::Request &request, const control::Responder &respond) {
            const control::StatusPayload payload{.status = control::DaemonStatus::Ready, .pid = 7};
            respond(
                control::Response::json(QJsonDocument(request.authorised ? toJson(payload) : toMinimalJson(payload))));
        };
        const auto echo = [this](const control::Request &request, const control::Responder &respond) {
            bodies.append(request.body);
            respond(control::Response::json(QJsonDocument(toJson(control::ActionReply{.message = request.id}))));
        };
        const auto later
            = [this](const control::Request &, const control::Responder &respond) { waiting.push_back(respond); };
        const auto events = [this](const control::Request &, const control::Responder &respond) {
            streams.push_back(std::make_shared<control::EventStream>());
            respond(streams.back());
        };
        return {{"GET", QStringLiteral("/api/daemon/status"), control::Access::Minimal, status},
            {"POST", QStringLiteral("/api/daemon/sessions/{id}/stop"), control::Access::Token, echo},
            {"GET", QStringLiteral("/later"), control::Access::Token, later},
            {"GET", QStringLiteral("/long"), control::Access::Token, later, true},
            {"GET", QStringLiteral("/api/daemon/events"), control::Access::Token, events, true}};
    }

    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(server->port()) + "\r\n"; }
    QByteArray bearer() const { return "Authorization: Bearer " + token->view().toByteArray() + "\r\n"; }
    QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\n" + host() + bearer() + "\r\n";
    }
    QByteArray post(const QByteArray &body) const
    {
        return "POST /api/daemon/sessions/s-1/stop HTTP/1.1\r\n" + host() + bearer()
            + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    }

    QByteArray ask(const QByteArray &request) const
    {
        RawClient client(server->port());
        client.send(request);
        return client.answer();
    }
};

} // namespace rensei::tests
