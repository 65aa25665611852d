#include "app/ui/status/status_window.h"

#include "app/text/time_text.h"
#include "app/text/tool_tip.h"
#include "app/text/update_text.h"
#include "app/ui/status/life_bars.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/fitted_height.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/result_row.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Subject = StatusSummary::Subject;

static constexpr int headSide = 32;
static constexpr int defaultCharacters = 84; // wide
static constexpr int maxAccountCharacters = 24;

StatusWindow::StatusWindow(Settings &settings, Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_picture(new QLabel)
    , m_headline(new QLabel)
    , m_asOf(new QLabel)
    , m_waiting(new QPushButton(tr("Show what waits…", "for a person")))
    , m_account(new QToolButton)
    , m_failure(new MessageBar(MessageBar::Closing::ByUser))
    , m_update(new MessageBar(MessageBar::Closing::ByItself))
    , m_life(new LifeBars)
    , m_about(new QLabel)
    , m_check(new QPushButton(tr("Check again")))
{
    setWindowTitle(tr("Status"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    column->addWidget(makeHeading());
    column->addSpacing(betweenGroups / 2);
    column->addWidget(m_failure);
    column->addWidget(makeRows());
    column->addStretch(1);
    column->addWidget(m_update);
    column->addSpacing(betweenGroups / 2);
    m_about->setFont(smallFont(font()));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_about);
    column->addSpacing(betweenGroups / 2);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * defaultCharacters, 0);
    restoreGeometry(m_settings.window(u"status"_s));
    new FittedHeight(*this, FittedHeight::Room::Wanted);
    connect(m_life, &LifeBars::quitCanceled, this, &StatusWindow::quitCanceled);
    connect(m_life, &LifeBars::reportSeen, this, &StatusWindow::wakeReportsSeen);
    m_ages.setInterval(1s);
    connect(&m_ages, &QTimer::timeout, this, &StatusWindow::render);
    connect(m_update, &MessageBar::buttonClicked, this, &StatusWindow::updateRequested);
}

StatusWindow::~StatusWindow() = default;

/// On a small screen they scroll.
QWidget *StatusWindow::makeRows()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    column->addWidget(m_life);
    for (const Subject subject : StatusSummary::checks) {
        auto *row = new ResultRow;
        connect(row, &ResultRow::buttonClicked, this, [this, subject] { Q_EMIT fixRequested(m_summary.fix(subject)); });
        column->addWidget(row);
        m_rows.append(row);
    }
    return new ScrollColumn(rows);
}

QWidget *StatusWindow::makeHeading()
{
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(betweenRelated / 2, 0, betweenRelated / 2, 0);
    row->setSpacing(betweenRelated * 3 / 2);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_headline->setFont(headingFont(font()));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_asOf->setFont(smallFont(font()));
    texts->addWidget(m_headline);
    texts->addWidget(m_asOf);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(0, betweenRelated, 0, 0);
    below->addWidget(m_waiting, 0, Qt::AlignLeading);
    texts->addLayout(below);
    m_waiting->hide();
    connect(m_waiting, &QPushButton::clicked, this, &StatusWindow::attentionRequested);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_account->setAutoRaise(true);
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->hide(); // until there is one
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_account, 0, Qt::AlignTop);
    return heading;
}

QWidget *StatusWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sessions = new QPushButton(tr("Sessions…"));
    auto *diagnostics = new QPushButton(tr("Save diagnostics…"));
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    row->addWidget(m_check);
    row->addWidget(sessions);
    row->addWidget(diagnostics);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_check, &QPushButton::clicked, this, &StatusWindow::checkRequested);
    connect(sessions, &QPushButton::clicked, this, &StatusWindow::sessionsRequested);
    connect(diagnostics, &QPushButton::clicked, this, &StatusWindow::diagnosticsRequested);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

void StatusWindow::setStatus(const StatusSummary &summary, const StatusNotices &notices)
{
    m_summary = summary;
    m_notices = notices;
    if (isVisible())
        render();
}

void StatusWindow::setChecking(bool isChecking)
{
    m_check->setEnabled(!isChecking);
    m_check->setText(isChecking ? tr("Checking…") : tr("Check again"));
}

void StatusWindow::setAccount(const QString &name)
{
    QString shown
        = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * maxAccountCharacters);
    m_account->setToolTip(shown == name ? QString() : plainToolTip(name));
    m_account->setText(shown.replace(u'&', u"&&"_s)); // else it would underline what follows
    m_account->setHidden(name.isEmpty());
    m_account->setAccessibleName(tr("Account %1").arg(name));
}

void StatusWindow::setAccountMenu(QMenu *menu)
{
    menu->setParent(this, menu->windowFlags());
    menu->addSeparator();
    menu->addAction(tr("Set up this computer…"), this, &StatusWindow::hostTokenRequested);
    m_account->setMenu(menu);
}

void StatusWindow::fail(const QString &text, const QString &path)
{
    m_failure->showCopyable(text, path);
}

void StatusWindow::render()
{
    m_notices.now = m_clock.utcNow();
    const StatusText statusText(m_summary, m_notices);
    m_picture->setPixmap(statePicture(m_summary.state, schemeOf(palette()), headSide, devicePixelRatioF()));
    m_picture->setAccessibleName(StatusText::levelText(m_summary.state));
    m_headline->setText(statusText.headline());
    const auto since = statusText.asOf();
    QStringList times;
    if (m_notices.problemSince)
        times.append(tr("noticed %1", "14:02").arg(TimeText::when(m_notices.problemSince, m_notices.now)));
    if (since)
        times.append(tr("as of %1").arg(TimeText::ago(*since, m_notices.now)));
    m_asOf->setText(times.join(u" · "_s));
    m_asOf->setHidden(times.isEmpty());
    m_waiting->setVisible(m_summary.waiting() > 0);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_asOf->setPalette(quiet);
    m_about->setPalette(quiet);
    m_life->show(m_notices.finishing, m_notices.wakeReports);
    QStringList about{
        m_notices.keepsAwake, statusText.fleet(), statusText.versions(QCoreApplication::applicationVersion())};
    about.removeAll(QString());
    m_about->setText(about.join(u'\n'));
    const auto &release = m_notices.release;
    m_update->show(release ? UpdateText::line(*release) : QString(), UpdateText::action());
    showRows(statusText);
}

/// The shapes of the tray; a check without a result is a dash.
static std::optional<TrayState> rowMark(const CheckRow &row)
{
    if (row.needsSignIn())
        return TrayState::SignedOut;
    switch (row.level) {
    case CheckLevel::Good:
        return TrayState::Ok;
    case CheckLevel::Warning:
        return TrayState::Attention;
    case CheckLevel::Bad:
        return TrayState::Error;
    case CheckLevel::Stale:
        return TrayState::Stale;
    case CheckLevel::Checking:
        return TrayState::Checking;
    case CheckLevel::Neutral:
    case CheckLevel::Skipped:
        break;
    }
    return std::nullopt;
}

void StatusWindow::showRows(const StatusText &statusText)
{
    int nameWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Subject subject = StatusSummary::checks.at(static_cast<std::size_t>(i));
        const CheckRow &row = m_summary.row(subject);
        const bool hasAge = row.asOf && row.level != CheckLevel::Skipped && row.level != CheckLevel::Neutral;
        m_rows.at(i)->show({.mark = rowMark(row),
            .markText = StatusText::levelText(row),
            .name = StatusText::name(subject),
            .text = statusText.text(subject),
            .age = hasAge ? TimeText::ago(*row.asOf, m_notices.now) : QString(),
            .exactAge = hasAge ? TimeText::exact(*row.asOf) : QString(),
            .advice = statusText.advice(subject),
            .button = StatusText::label(m_summary.fix(subject)),
            .isQuiet = row.level == CheckLevel::Skipped});
        nameWidth = std::max(nameWidth, m_rows.at(i)->nameWidth());
    }
    for (ResultRow *row : std::as_const(m_rows))
        row->setNameWidth(nameWidth);
}

void StatusWindow::present()
{
    bringForward(*this);
}

void StatusWindow::followVisibility()
{
    const bool isSeen = isVisible() && !isMinimized();
    if (isSeen == m_ages.isActive())
        return;
    if (isSeen) {
        m_ages.start();
        render();
    } else {
        m_ages.stop();
    }
    Q_EMIT watched(isSeen);
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followVisibility();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settings.setWindow(u"status"_s, saveGeometry());
    followVisibility();
    if (!event->spontaneous() && m_life->hasReport()) // one that is minimized is not read
        Q_EMIT wakeReportsSeen();
}

void StatusWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
    else if (event->type() == QEvent::PaletteChange && isVisible())
        render();
}

void StatusWindow::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::Dismiss) || matches(*event, Shortcut::CloseWindow))
        close();
    else if (matches(*event, Shortcut::CheckAgain))
        Q_EMIT checkRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_status_window.cpp"
