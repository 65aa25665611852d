#include "agent/control_server/control_server.h"

#include "agent/base/json_reader.h"
#include "agent/control_server/built_in_routes.h"
#include "agent/control_server/connections.h"
#include "agent/control_server/dispatcher.h"
#include "agent/control_server/event_stream.h"
#include "agent/control_server/gate.h"
#include "agent/control_server/listen_socket.h"

#include <atomic>
#include <microhttpd.h>

namespace rensei::control {

using namespace Qt::StringLiterals;

/// A refused body is still read up to here before the answer: closing with bytes unread would reset the connection,
/// and the client would lose the answer.
static constexpr quint64 maxDiscarded = 1024 * 1024;
static constexpr size_t streamBlock = 16 * 1024;

namespace {

/// One request as libmicrohttpd delivers it, in parts. Used by its thread only.
struct Call {
    explicit Call(const char *as)
        : target(as)
    {
    }

    QByteArray target;
    bool hasHead = false;
    std::variant<Admitted, Response> admission;
    QByteArray body;
    quint64 discarded = 0;
    std::shared_ptr<Exchange> exchange; ///< once dispatched
    std::shared_ptr<EventStream> stream;
};

struct StreamReader {
    std::shared_ptr<EventStream> stream;
    MHD_Connection *connection;
};

quint64 numberOf(MHD_Connection *connection)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    return static_cast<quint64>(reinterpret_cast<quintptr>(info->socket_context));
}

Headers headersOf(MHD_Connection *connection)
{
    Headers headers;
    const auto add = [](void *to, MHD_ValueKind, const char *key, size_t keySize, const char *value, size_t size) {
        static_cast<Headers *>(to)->append({QByteArray(key, static_cast<qsizetype>(keySize)),
            QByteArray(value, static_cast<qsizetype>(value ? size : 0))});
        return MHD_YES;
    };
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, add, &headers);
    return headers;
}

MHD_Result queue(MHD_Connection *connection, const Response &answer, MHD_Response *made)
{
    const auto add = [made](const char *name, const char *value) { MHD_add_response_header(made, name, value); };
    add("Content-Type", answer.type.constData());
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    // One request per connection: nothing can be hidden behind the first, and each has one deadline.
    add("Connection", "close");
    for (const auto &[name, value] : answer.headers)
        add(name.constData(), value.constData());
    const auto result = MHD_queue_response(connection, static_cast<unsigned>(answer.status), made);
    MHD_destroy_response(made);
    return result;
}

MHD_Result queue(MHD_Connection *connection, const Response &answer)
{
    // The library copies the bytes and takes them as non-const for historical reasons.
    auto *bytes = const_cast<char *>(answer.body.constData());
    return queue(connection, answer,
        MHD_create_response_from_buffer(static_cast<size_t>(answer.body.size()), bytes, MHD_RESPMEM_MUST_COPY));
}

ssize_t readStream(void *self, uint64_t, char *to, size_t most)
{
    const auto *reader = static_cast<StreamReader *>(self);
    const qsizetype size = reader->stream->read(
        to, static_cast<qsizetype>(most), [reader] { MHD_suspend_connection(reader->connection); });
    return size < 0 ? static_cast<ssize_t>(MHD_CONTENT_READER_END_OF_STREAM) : static_cast<ssize_t>(size);
}

} // namespace

/// The part that uses libmicrohttpd: everything except the constructor and the destructor runs on its thread.
class ControlServer::Daemon {
public:
    Daemon(ControlServer &server, SharedSecret token, Clock &clock, const ServerLimits &limits)
        : connections(limits.undelivered, limits.delivery, shutDownSocket)
        , m_limits(limits)
        , m_clock(clock)
        , m_dispatcher(*server.m_dispatcher)
        , m_gate(server.m_routes, std::move(token), clock)
    {
    }

    ~Daemon()
    {
        if (m_daemon)
            MHD_stop_daemon(m_daemon);
    }

    Result<void> start(quint16 port);

    Connections connections;
    std::atomic<quint16> port = 0;
    std::atomic<bool> isReady = false;

private:
    static void connectionChanged(void *self, MHD_Connection *, void **, MHD_ConnectionNotificationCode);
    static MHD_Result handle(
        void *self, MHD_Connection *, const char *, const char *, const char *, const char *, size_t *, void **);
    static void completed(void *self, MHD_Connection *, void **, MHD_RequestTerminationCode);

    MHD_Result processHead(Call &call, MHD_Connection *connection, const char *method);
    MHD_Result processBody(Call &call, const char *bytes, size_t size) const;
    MHD_Result dispatch(Call &call, MHD_Connection *connection);
    MHD_Result sendOutcome(Call &call, MHD_Connection *connection);
    MHD_Result startStream(Call &call, MHD_Connection *connection);

    const ServerLimits m_limits;
    Clock &m_clock;
    Dispatcher &m_dispatcher;
    Gate m_gate;
    MHD_Daemon *m_daemon = nullptr;
};

Result<void> ControlServer::Daemon::start(quint16 wanted)
{
    const auto socket = listenOnLoopback(wanted);
    if (!socket)
        return fail(socket.error());
    port = socket->port;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_limits.delivery).count();
    const auto noteTarget = [](void *, const char *target, MHD_Connection *) -> void * { return new Call(target); };
    using Note = void *(*)(void *, const char *, MHD_Connection *);
    m_daemon = MHD_start_daemon(MHD_USE_AUTO_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &handle,
        this, MHD_OPTION_LISTEN_SOCKET, static_cast<MHD_socket>(socket->handle), MHD_OPTION_CONNECTION_LIMIT,
        m_limits.connections, MHD_OPTION_CONNECTION_TIMEOUT, static_cast<unsigned>(seconds),
        MHD_OPTION_NOTIFY_CONNECTION, &connectionChanged, this, MHD_OPTION_NOTIFY_COMPLETED, &completed, this,
        MHD_OPTION_URI_LOG_CALLBACK, static_cast<Note>(noteTarget), this, MHD_OPTION_END);
    if (!m_daemon)
        return failLocally(u"the control server cannot start"_s, u"127.0.0.1:%1"_s.arg(socket->port));
    return {};
}

void ControlServer::Daemon::connectionChanged(
    void *self, MHD_Connection *connection, void **context, MHD_ConnectionNotificationCode code)
{
    auto *daemon = static_cast<Daemon *>(self);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED)
        return daemon->connections.closed(static_cast<quint64>(reinterpret_cast<quintptr>(*context)));
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    const quint64 number = daemon->connections.opened(static_cast<qintptr>(info->connect_fd), daemon->m_clock.now());
    *context = reinterpret_cast<void *>(static_cast<quintptr>(number));
    daemon->m_dispatcher.wake(); // for its deadline
}

MHD_Result ControlServer::Daemon::handle(void *self, MHD_Connection *connection, const char *, const char *method,
    const char *, const char *bytes, size_t *size, void **context)
{
    auto *daemon = static_cast<Daemon *>(self);
    auto *call = static_cast<Call *>(*context);
    if (!call->hasHead)
        return daemon->processHead(*call, connection, method);
    if (*size > 0)
        return daemon->processBody(*call, bytes, std::exchange(*size, 0));
    if (call->exchange)
        return daemon->sendOutcome(*call, connection);
    daemon->connections.delivered(numberOf(connection));
    if (const auto *refused = std::get_if<Response>(&call->admission))
        return queue(connection, *refused);
    return daemon->dispatch(*call, connection);
}

MHD_Result ControlServer::Daemon::processHead(Call &call, MHD_Connection *connection, const char *method)
{
    call.hasHead = true;
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_REQUEST_HEADER_SIZE);
    const Head head{QByteArray(method), call.target, headersOf(connection),
        info ? std::optional<quint64>(info->header_size) : std::nullopt};
    call.admission = m_gate.admit(head, {.port = port, .maxBody = m_limits.body, .isReady = isReady});
    const auto *refused = std::get_if<Response>(&call.admission);
    // The end of a body in an unknown coding is the end of the connection, for which the client does not wait.
    const bool endsSoon = isClearAboutItsLength(head) && bodyLength(head).value_or(0) <= maxDiscarded;
    if (!refused || endsSoon)
        return MHD_YES;
    connections.delivered(numberOf(connection));
    return queue(connection, *refused);
}

MHD_Result ControlServer::Daemon::processBody(Call &call, const char *bytes, size_t size) const
{
    const bool isRefused = std::holds_alternative<Response>(call.admission);
    const auto more = static_cast<qsizetype>(size);
    if (!isRefused && call.body.size() + more <= m_limits.body) {
        call.body.append(bytes, more);
        return MHD_YES;
    }
    if (!isRefused)
        call.admission = Response::errorForPrograms(413, u"the body is too long"_s);
    call.discarded += size;
    return call.discarded <= maxDiscarded ? MHD_YES : MHD_NO;
}

MHD_Result ControlServer::Daemon::dispatch(Call &call, MHD_Connection *connection)
{
    auto &admitted = std::get<Admitted>(call.admission);
    if (!call.body.isEmpty()) {
        const auto body = parseObject(call.body);
        if (!body)
            return queue(connection, Response::errorForPrograms(400, u"the body is not a JSON object"_s));
        admitted.request.body = *body;
    }
    call.exchange = std::make_shared<Exchange>(*admitted.route, std::move(admitted.request));
    MHD_suspend_connection(connection);
    call.exchange->park([connection] { MHD_resume_connection(connection); });
    m_dispatcher.post(call.exchange);
    return MHD_YES;
}

MHD_Result ControlServer::Daemon::sendOutcome(Call &call, MHD_Connection *connection)
{
    // While libmicrohttpd shuts down it takes no response, says that it did, and asks for one again.
    const std::optional<Reply> reply = call.exchange->takeReply();
    if (!reply)
        return MHD_NO;
    if (const auto *answer = std::get_if<Response>(&*reply))
        return queue(connection, *answer);
    call.stream = std::get<std::shared_ptr<EventStream>>(*reply);
    return startStream(call, connection);
}

MHD_Result ControlServer::Daemon::startStream(Call &call, MHD_Connection *connection)
{
    call.stream->attach({.resume = [connection] { MHD_resume_connection(connection); },
        .drop = [this, number = numberOf(connection)] { connections.cut(number); }});
    auto *response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, streamBlock, &readStream,
        new StreamReader{call.stream, connection}, [](void *reader) { delete static_cast<StreamReader *>(reader); });
    return queue(connection, Response{.status = 200, .type = "text/event-stream"_ba}, response);
}

void ControlServer::Daemon::completed(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
{
    const std::unique_ptr<Call> call(static_cast<Call *>(std::exchange(*context, nullptr)));
    if (call && call->stream)
        call->stream->detach();
}

ControlServer::ControlServer(Clock &clock, SharedSecret token, QList<Route> routes, ServerLimits limits)
    : m_routes(std::move(routes))
    , m_dispatcher(std::make_unique<Dispatcher>(clock, limits.answer))
    , m_delivery(clock)
{
    m_routes.append(healthRoute());
    m_routes.append(helloRoute(token, [this] { return port(); }));
    m_daemon = std::make_unique<Daemon>(*this, std::move(token), clock, limits);
    const auto watch = [this, &clock] {
        if (const auto next = m_daemon ? m_daemon->connections.cutOverdue(clock.now()) : std::nullopt)
            m_delivery.start(*next, [this] { m_dispatcher->wake(); });
        else
            m_delivery.stop();
    };
    connect(m_dispatcher.get(), &Dispatcher::woken, this, watch);
}

ControlServer::~ControlServer()
{
    stop();
}

Result<void> ControlServer::start(quint16 port)
{
    return m_daemon->start(port);
}

quint16 ControlServer::port() const
{
    return m_daemon ? m_daemon->port.load() : quint16(0);
}

void ControlServer::setReady()
{
    if (m_daemon)
        m_daemon->isReady = true;
}

void ControlServer::stop()
{
    m_dispatcher->close();
    m_delivery.stop();
    m_daemon.reset();
}

} // namespace rensei::control

#include "moc_control_server.cpp"
