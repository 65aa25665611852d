#include "agent/host/routes/doctor_route.h"

#include <QJsonDocument>

#include <utility>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Request;
using control::Responder;
using control::Response;

static constexpr auto doctorDeadline = 20s; // it takes 15 s at most
static constexpr qsizetype maxReportBytes = 256 * 1024;
static constexpr qsizetype maxDoctorRequests = 16; // that wait at once

DoctorRoute::DoctorRoute(ProcessFactory makeProcess, Clock &clock, ProcessStart doctor)
    : m_makeProcess(std::move(makeProcess))
    , m_doctor(std::move(doctor))
    , m_deadline(clock)
{
}

DoctorRoute::~DoctorRoute() = default;

control::Route DoctorRoute::route()
{
    return {"GET", u"/api/daemon/doctor"_s, control::Access::Token,
        [this](const Request &, const Responder &respond) { ask(respond); }, true};
}

void DoctorRoute::ask(const Responder &respond)
{
    if (m_waiting.size() >= maxDoctorRequests)
        return respond(Response::errorForPrograms(429, u"too many requests wait for the doctor already"_s));
    m_waiting.append(respond);
    if (m_process)
        return;
    m_output.clear();
    m_process = m_makeProcess();
    connect(m_process.get(), &Process::output, this, [this](const QByteArray &bytes) {
        if (m_output.size() <= maxReportBytes)
            m_output += bytes;
    });
    connect(m_process.get(), &Process::failedToStart, this, [this](const Error &error) {
        answer(Response::errorForPrograms(500, u"the doctor did not start: "_s + error.detail));
    });
    // Its exit code only repeats the report's `ok`.
    connect(m_process.get(), &Process::ended, this, [this] {
        const QJsonDocument report = QJsonDocument::fromJson(m_output);
        answer(report.isObject() ? Response::json(report)
                                 : Response::errorForPrograms(500, u"the doctor said nothing usable"_s));
    });
    m_deadline.start(
        doctorDeadline, [this] { answer(Response::errorForPrograms(500, u"the doctor did not end in time"_s)); });
    m_process->start(m_doctor);
    m_process->closeInput();
}

void DoctorRoute::answer(const Response &response)
{
    m_deadline.stop();
    m_process->disconnect(this);
    m_process->killGroup();
    m_process.release()->deleteLater(); // this may be its own signal
    for (const Responder &respond : std::exchange(m_waiting, {}))
        respond(response);
}

} // namespace rensei::host

#include "moc_doctor_route.cpp"
