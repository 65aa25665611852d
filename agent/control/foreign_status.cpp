#include "agent/control/foreign_status.h"

namespace rensei::control {

using namespace Qt::StringLiterals;

void askForeignStatus(
    http::Transport &transport, QObject *context, std::function<void(ControlResult<StatusPayload>)> then)
{
    const http::Request question{.method = "GET", .path = u"/api/daemon/status"_s, .deadline = localDeadline};
    transport.send(question, context, [then = std::move(then)](const Result<http::Response> &reply) {
        const auto stranger = [](const Error &error) {
            return tl::unexpected(ControlFailure{Obstacle::Stranger, error});
        };
        if (reply) {
            const auto status = parseStatus(reply->body);
            return then(status ? ControlResult<StatusPayload>(*status) : stranger(status.error()));
        }
        const ControlFailure failure = failureOf(reply.error());
        // Of 5xx only this one is said by a host agent that is about to be ready.
        const bool isHeard = failure.obstacle == Obstacle::TokenRefused || failure.obstacle == Obstacle::Failed;
        then(isHeard ? stranger(failure.error) : tl::unexpected(failure));
    });
}

} // namespace rensei::control
