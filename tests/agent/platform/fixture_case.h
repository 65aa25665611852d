#pragma once

#include "agent/http/transport.h"
#include "agent/platform/endpoint.h"
#include "tests/support/fixtures.h"

#include <functional>

namespace rensei::tests {

/// What one fixture must be to us: the request that we build, and how we take the answer.
struct FixtureCase {
    QString id;
    std::function<http::Request()> build; ///< null when nothing here sends such a request
    std::function<bool(const Result<http::Response> &)> reads;
};

QList<FixtureCase> accountCases();
QList<FixtureCase> registrationCases();
QList<FixtureCase> pollCases(); ///< heartbeats too
QList<FixtureCase> sessionCases();
QList<FixtureCase> reportingCases();
QList<FixtureCase> publicCases();

/// Where `built` differs from the fixture's request, "" when it does not. It may say more than the fixture.
QString difference(const http::Request &built, const Fixture &fixture);

/// The fixture's answer, judged as the transport does.
Result<http::Response> answerOf(const Fixture &fixture);

SharedSecret secret(const QString &text);
SharedSecret runtimeToken();
SharedSecret userKey();
QString workerId();
QString sessionId();
QString issueId();
Instant at(const char *iso);

/// An answer that is that kind of error and whose 404 is about that.
std::function<bool(const Result<http::Response> &)> failsAs(
    ErrorKind kind, platform::MissingResource missing = platform::MissingResource::Other);

/// A good answer of whose body `check` is true.
std::function<bool(const Result<http::Response> &)> body(std::function<bool(const QJsonObject &)> check);

} // namespace rensei::tests
