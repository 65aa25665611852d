#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace rensei::demo {

/// What goes wrong. The request is read and recorded in every case.
enum class FaultKind {
    Status, ///< answers with `status`, nothing is done
    Html, ///< 200 with a page where JSON is due, nothing is done
    LoginRedirect, ///< 307 to /login, nothing is done
    Reset, ///< the connection is reset, nothing is done
    ReadAndClose, ///< the connection is closed without an answer, nothing is done
    LoseAnswer, ///< the work is done, then the connection is closed without an answer
    HalfBody, ///< the work is done, half the answer's body is sent, then the connection is closed
    Drip, ///< the work is done, the answer comes one byte at a time
    Delay, ///< the work is done, the answer comes later
};

/// One kind of failure for the next `times` requests of a route.
struct Fault {
    /// "POST /api/sessions/{id}/status": a placeholder stands for any one segment, `*` for any method.
    QString route;
    FaultKind kind = FaultKind::Status;
    int times = 1; ///< -1: until cleared
    int status = 503;
    std::optional<int> retryAfter; ///< seconds
    QByteArray body; ///< of a Status fault; empty gives the usual error object
    std::chrono::milliseconds wait{1000}; ///< the delay, or the time between two bytes of a drip
};

/// The failures still to come.
class FaultBox {
public:
    void add(const Fault &fault);
    void clear();

    /// The first fault for this request, counted down; none when all is well.
    std::optional<Fault> take(const QByteArray &method, const QString &path);

private:
    QList<Fault> m_faults;
};

/// Reads `{route, kind, times?, status?, retryAfterSeconds?, waitMs?}`, kinds as in the enum, in camelCase
/// ("loseAnswer"); nothing for an unknown kind or without a route.
std::optional<Fault> faultFromJson(const QJsonObject &object);

} // namespace rensei::demo
