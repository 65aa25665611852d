#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::demo {

/// A failure mode. The request is read and recorded in every case.
enum class FaultKind {
    Status, ///< responds with `status`, without processing
    Html, ///< 200 with a page instead of JSON, without processing
    LoginRedirect, ///< 307 to /login, without processing
    Reset, ///< the connection is reset, without processing
    ReadAndClose, ///< the connection is closed without a response, without processing
    LoseAnswer, ///< processed, then the connection is closed without a response
    HalfBody, ///< processed, half the response body is sent, then the connection is closed
    Drip, ///< processed, the response is sent one byte at a time
    Delay, ///< processed, the response is sent later
};

/// One kind of failure for the next `times` requests of a route.
struct Fault {
    /// "POST /api/sessions/{id}/status": a placeholder matches one segment, `*` for any method.
    QString route;
    FaultKind kind = FaultKind::Status;
    int times = 1; ///< -1: until cleared
    int status = 503;
    std::optional<int> retryAfter; ///< seconds
    QByteArray body; ///< of a Status fault; empty: the usual error object
    std::chrono::milliseconds delay{1000}; ///< before the response, or between two bytes of a drip
};

/// The faults that are still to be injected.
class FaultInjector {
public:
    void add(const Fault &fault);
    void clear();

    /// The first fault that matches this request, if any; counts it down.
    std::optional<Fault> next(const QByteArray &method, const QString &path);

private:
    QList<Fault> m_faults;
};

/// Reads `{route, kind, times?, status?, retryAfterSeconds?, waitMs?}`, kinds as in the enum, in camelCase
/// ("loseAnswer"); nothing for an unknown kind or without a route.
std::optional<Fault> faultFromJson(const QJsonObject &object);

} // namespace rensei::demo
