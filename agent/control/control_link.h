#pragma once

#include "agent/base/clock.h"
#include "agent/base/paths.h"
#include "agent/base/secret.h"
#include "agent/http/transport.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rensei::control {

inline constexpr std::chrono::milliseconds localDeadline = std::chrono::seconds(2);

/// Why a call to the agent failed.
enum class Obstacle {
    NotListening, ///< no agent runs with this state folder
    Silent, ///< connections are accepted, but there is no answer in time
    Stranger, ///< the server there cannot prove that it is our agent; no token was sent
    Starting, ///< our agent, not ready yet
    TokenRefused, ///< our agent refuses the token, also after the token file was read again
    Failed, ///< our agent answered something else; see the Error
};

struct ControlFailure {
    Obstacle obstacle = Obstacle::Failed;
    Error error = {};
};

/// What an Error of a call to a proven agent means.
ControlFailure failureOf(const Error &error);

template <typename T>
using ControlResult = tl::expected<T, ControlFailure>;

/// The two ways to talk to one port of this machine.
struct Channel {
    std::shared_ptr<http::Transport> transport;
    std::shared_ptr<http::StreamSource> streams;
};
using ChannelFactory = std::function<Channel(quint16 port)>;

/// Channels over the network stack; `product` is the User-Agent.
ChannelFactory loopbackChannels(const QByteArray &product, Clock &clock);

/// A connection to an authenticated agent.
struct Link {
    Channel channel;
    SharedSecret token;
    quint16 port = 0;
};

/// Finds the agent of a state folder and authenticates it with hello before sending it the token. The proof is kept for
/// its port and token: a token is valid only as long as its agent runs, so sending it to a port's later owner is safe.
class ControlLink final : public QObject {
    Q_OBJECT

public:
    ControlLink(StatePaths paths, ChannelFactory channels, Clock &clock);

    using Then = std::function<void(ControlResult<Link>)>;

    /// Calls `then` once, later, on this thread, unless `context` is gone by then.
    void open(QObject *context, Then then);

    /// Forgets the proof. True when the files now name another port or token than `used`, so that a second attempt
    /// makes sense.
    bool renew(const Link &used);

private:
    struct Address {
        quint16 port = 0;
        SharedSecret token;
    };
    ControlResult<Address> read() const;
    bool isProven(const Address &address) const;
    const Channel &channelTo(quint16 port);
    void prove(const Address &address, bool isRepeat, QObject *context, Then then);
    static ControlFailure refusedProof(const Result<http::Response> &reply);

    StatePaths m_paths;
    ChannelFactory m_channels;
    Clock &m_clock;
    Channel m_channel;
    quint16 m_channelPort = 0;
    Link m_proven; ///< without a token when nothing is
};

} // namespace rensei::control
