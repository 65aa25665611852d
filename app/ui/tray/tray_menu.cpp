#include "app/ui/tray/tray_menu.h"

#include "agent/base/truncate.h"
#include "app/text/time_text.h"
#include "app/text/update_text.h"

#include <QLocale>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using control::DaemonStatus;
using Subject = StatusSummary::Subject;

/// Some menus show no icons, so the mark is a character.
static QString markOf(TrayState state)
{
    switch (state) {
    case TrayState::Ok:
        return u"✓"_s;
    case TrayState::Busy:
        return u"▶"_s;
    case TrayState::Attention:
        return u"▲"_s;
    case TrayState::Error:
        return u"✕"_s;
    case TrayState::SignedOut:
    case TrayState::Stale:
    case TrayState::Checking:
        break;
    }
    return u"○"_s;
}

static QString markOf(const CheckRow &row)
{
    if (row.level == CheckLevel::Warning)
        return u"▲"_s;
    return row.level == CheckLevel::Bad && !row.needsSignIn() ? u"✕"_s : u"○"_s;
}

/// A text as an entry: one line that fits a screen; an ampersand would underline what follows.
static QString entry(const QString &text)
{
    // By characters: the font's measures would load all fonts before the icon can show.
    constexpr qsizetype maxLength = 80;
    return truncate(text, maxLength).replace(u'&', u"&&"_s);
}

TrayMenu::TrayMenu(QWidget *parent)
    : QMenu(parent)
    , m_headline(addAction(QString(), this, &TrayMenu::statusRequested))
    // What is only told can be clicked, too: a disabled entry is hard to read.
    , m_asOf(addAction(QString(), this, &TrayMenu::statusRequested))
    , m_finishing(addAction(QString(), this, &TrayMenu::statusRequested))
    , m_keepsAwake(addAction(QString(), this, &TrayMenu::statusRequested))
{
    addSeparator();
    m_attention = addAction(QString(), this, &TrayMenu::attentionRequested);
    m_attention->setVisible(false);
    addFixes();
    addSessions();
    addAction(tr("Sessions…"), this, &TrayMenu::sessionsRequested);
    addAction(tr("Status…"), this, &TrayMenu::statusRequested);
    addAgent();
    m_account = new AccountMenu(this);
    addMenu(m_account);
    addNotices();
    addAction(tr("Settings…"), this, &TrayMenu::settingsRequested);
    m_update = addAction(QString(), this, &TrayMenu::updateRequested);
    m_update->setVisible(false);
    m_doctor = addAction(tr("Check this computer…"), this, &TrayMenu::doctorRequested);
    m_setup = addAction(tr("Set up this computer…"), this, &TrayMenu::setupRequested);
    addSeparator();
    m_doNotQuit = addAction(tr("Do not quit"), this, &TrayMenu::quitCanceled);
    m_quit = addAction(QString(), this, &TrayMenu::quitRequested);
    setLife({});
}

void TrayMenu::addFixes()
{
    for (std::size_t i = 0; i < StatusSummary::checks.size(); ++i) {
        QAction *fix = addAction(QString());
        fix->setVisible(false);
        connect(fix, &QAction::triggered, this, [this, fix] { Q_EMIT fixRequested(fix->data().value<Fix>()); });
        m_fixes.append(fix);
    }
    m_fixesEnd = addSeparator();
    m_fixesEnd->setVisible(false);
}

void TrayMenu::addSessions()
{
    for (qsizetype i = 0; i < maxSessions; ++i) {
        QAction *session = addAction(QString());
        session->setVisible(false);
        connect(session, &QAction::triggered, this,
            [this, session] { Q_EMIT sessionRequested(session->data().toString()); });
        m_sessions.append(session);
    }
    m_sessionsEnd = addSeparator();
    m_sessionsEnd->setVisible(false);
}

void TrayMenu::addAgent()
{
    QMenu *agent = addMenu(tr("Agent", "the menu of what can be done with it"));
    m_pause = agent->addAction(tr("Pause", "the agent takes no more sessions"), this, &TrayMenu::pauseRequested);
    m_pauseAll = agent->addAction(tr("Pause all", "the agent and its sessions"), this, &TrayMenu::pauseAllRequested);
    m_resume = agent->addAction(tr("Resume", "the agent takes sessions again"), this, &TrayMenu::resumeRequested);
    m_restart = agent->addAction(tr("Restart…", "the agent"), this, &TrayMenu::restartRequested);
    agent->addSeparator();
    addSlots(*agent);
    agent->addSeparator();
    agent->addAction(tr("Log…"), this, &TrayMenu::logRequested);
    agent->addAction(tr("Open logs folder"), this, &TrayMenu::logsRequested);
}

void TrayMenu::addNotices()
{
    QMenu *notices = addMenu(tr("Notifications"));
    const auto add = [this, notices](NoticeGroup group, const QString &text) {
        QAction *choice = notices->addAction(text);
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this, [this, group](bool isOn) {
            m_choices.setOn(group, isOn);
            Q_EMIT noticesChosen(m_choices);
        });
        m_notices.append({group, choice});
    };
    add(NoticeGroup::Questions, tr("Questions of agents"));
    add(NoticeGroup::Sessions, tr("Red and failed sessions"));
    add(NoticeGroup::Computer, tr("Account, agent and platform"));
    notices->addSeparator();
    m_quietAtNight = notices->addAction(QString());
    m_quietAtNight->setCheckable(true);
    connect(m_quietAtNight, &QAction::triggered, this, [this](bool isOn) {
        m_choices.isQuietAtNight = isOn;
        Q_EMIT noticesChosen(m_choices);
    });
    setNoticeChoices({});
}

void TrayMenu::setNoticeChoices(const NoticeChoices &choices)
{
    m_choices = choices;
    for (const auto &[group, action] : std::as_const(m_notices))
        action->setChecked(choices.isOn(group));
    m_quietAtNight->setText(tr("None from %1 to %2", "22:00, 07:00")
                                .arg(TimeText::clock(choices.quietHours.from), TimeText::clock(choices.quietHours.to)));
    m_quietAtNight->setChecked(choices.isQuietAtNight);
}

void TrayMenu::addSlots(QMenu &agent)
{
    m_slots = agent.addMenu(QString());
    for (int count = 0; count <= maxSlots; ++count) {
        QAction *choice = m_slots->addAction(QLocale().toString(count), this, [this, count] {
            // It is marked once the agent says so.
            for (QAction *other : std::as_const(m_slotCounts))
                other->setChecked(other->data().toBool());
            Q_EMIT slotsRequested(count);
        });
        choice->setCheckable(true);
        m_slotCounts.append(choice);
    }
}

void TrayMenu::setSlots(const StatusSummary &summary)
{
    const auto &agent = summary.inputs.agent;
    setText(m_slots->menuAction(),
        agent ? tr("Takes up to %n session(s)", nullptr, agent->maxSessions)
              : tr("Takes sessions", "how many is not known"));
    m_slots->setEnabled(agent.has_value());
    for (int count = 0; count <= maxSlots; ++count) {
        const bool isChosen = agent && agent->maxSessions == count;
        m_slotCounts.at(count)->setData(isChosen);
        m_slotCounts.at(count)->setChecked(isChosen);
    }
}

void TrayMenu::setLife(const StatusNotices &notices)
{
    const bool isFinishing = !notices.finishing.isEmpty();
    setText(m_finishing, entry(notices.finishing));
    m_finishing->setVisible(isFinishing);
    setText(m_keepsAwake, entry(notices.keepsAwake));
    m_keepsAwake->setVisible(!notices.keepsAwake.isEmpty());
    m_doNotQuit->setVisible(isFinishing);
    m_quit->setText(isFinishing ? tr("Quit now…") : tr("Quit"));
}

void TrayMenu::setText(QAction *action, const QString &text)
{
    m_texts.insert(action, text);
    action->setText(menuText(text, m_dialect));
}

void TrayMenu::setDialect(MenuDialect dialect)
{
    m_dialect = dialect;
    m_account->setDialect(dialect);
    for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry)
        entry.key()->setText(menuText(entry.value(), dialect));
}

void TrayMenu::setOffersSetup(bool offers)
{
    m_doctor->setVisible(offers);
    m_setup->setVisible(offers);
}

void TrayMenu::setStatus(const StatusSummary &summary, const StatusNotices &notices, bool canRestart)
{
    const StatusText statusText(summary, notices);
    setText(m_headline, entry(u"%1 %2"_s.arg(markOf(summary.state), statusText.summaryLine())));
    const auto since = statusText.asOf();
    m_asOf->setText(since ? tr("as of %1").arg(TimeText::clock(*since)) : QString());
    m_asOf->setVisible(since.has_value());
    setLife(notices);
    const QString waiting = statusText.waiting();
    setText(m_attention, entry(u"? "_s + waiting + u'…'));
    m_attention->setVisible(!waiting.isEmpty());
    bool hasFix = !waiting.isEmpty();
    for (std::size_t i = 0; i < StatusSummary::checks.size(); ++i) {
        QAction *action = m_fixes.at(static_cast<qsizetype>(i));
        const Fix fix = summary.fix(StatusSummary::checks.at(i));
        const QString mark = markOf(summary.row(StatusSummary::checks.at(i)));
        action->setData(QVariant::fromValue(fix));
        if (fix != Fix::None) {
            setText(action,
                entry(tr("%1 %2 — %3", "a mark, what is wrong, what a click does")
                          .arg(mark, statusText.text(StatusSummary::checks.at(i)), StatusText::label(fix))));
        }
        action->setVisible(fix != Fix::None);
        hasFix = hasFix || fix != Fix::None;
    }
    m_fixesEnd->setVisible(hasFix);
    if (notices.release)
        setText(m_update, entry(UpdateText::line(*notices.release)));
    m_update->setVisible(notices.release.has_value());
    const auto &agent = summary.inputs.agent;
    setSlots(summary);
    m_pauseAll->setEnabled(agent && agent->activeSessions > 0);
    m_pause->setEnabled(agent && agent->status == DaemonStatus::Ready);
    m_resume->setEnabled(agent && (agent->status == DaemonStatus::Paused || agent->status == DaemonStatus::Draining));
    m_restart->setEnabled(canRestart);
}

void TrayMenu::setSessions(const QList<AttentionRow> &sessions)
{
    for (qsizetype i = 0; i < maxSessions; ++i) {
        QAction *action = m_sessions.at(i);
        const bool isUsed = i < sessions.size();
        if (isUsed) {
            setText(action, entry((sessions.at(i).hasFailed ? u"✕ "_s : u"▲ "_s) + sessions.at(i).text));
            action->setData(sessions.at(i).id);
        }
        action->setVisible(isUsed);
    }
    m_sessionsEnd->setVisible(!sessions.isEmpty());
}

} // namespace rensei::app

#include "moc_tray_menu.cpp"
