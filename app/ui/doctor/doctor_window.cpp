#include "app/ui/doctor/doctor_window.h"

#include "app/text/setup_text.h"
#include "app/text/time_text.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/result_row.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/scroll_column.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/state_icon.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int headMark = 32;
static constexpr int doctorCharacters = 96; // wide
static constexpr int doctorLines = 32; // high
static const QString doctorKey = u"doctor"_s; // of the window's place

DoctorWindow::DoctorWindow(DoctorRun &run, Settings &settings, Clock &clock)
    : m_run(run)
    , m_settings(settings)
    , m_clock(clock)
    , m_picture(new QLabel)
    , m_headline(new QLabel)
    , m_asOf(new QLabel)
    , m_failure(new MessageBar(MessageBar::Closing::ByItself))
    , m_check(new QPushButton(tr("Check again")))
{
    setWindowTitle(tr("Check this computer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    auto *rows = new QWidget;
    m_rowColumn = new QVBoxLayout(rows);
    m_rowColumn->setContentsMargins(0, 0, 0, 0);
    m_rowColumn->setSpacing(0);
    m_rowColumn->addStretch(1);
    auto *scroll = new ScrollColumn(rows);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    column->addWidget(makeHeading());
    column->addWidget(m_failure);
    column->addWidget(scroll, 1);
    column->addWidget(makeButtons());
    connect(&m_run, &DoctorRun::changed, this, &DoctorWindow::update);
    resize(fontMetrics().averageCharWidth() * doctorCharacters, fontMetrics().lineSpacing() * doctorLines);
    restoreGeometry(m_settings.window(doctorKey));
    keepOnScreen(*this);
    update();
}

DoctorWindow::~DoctorWindow() = default;

QWidget *DoctorWindow::makeHeading()
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
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return heading;
}

QWidget *DoctorWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    auto *diagnostics = new QPushButton(tr("Save diagnostics…"));
    auto *remove = new QPushButton(tr("Remove from this computer…"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_check, diagnostics, remove, close})
        flow->addWidget(button);
    connect(m_check, &QPushButton::clicked, &m_run, &DoctorRun::check);
    connect(diagnostics, &QPushButton::clicked, this, &DoctorWindow::diagnosticsRequested);
    connect(remove, &QPushButton::clicked, this, &DoctorWindow::removalRequested);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

static TrayState headStateOf(const DoctorRun &run)
{
    const auto &report = run.report();
    if (!report)
        return run.isRunning() ? TrayState::Checking : TrayState::Error;
    if (run.isRunning() && run.fixing().isEmpty())
        return TrayState::Checking;
    if (report->count(DoctorLevel::Fail) > 0)
        return TrayState::Error;
    return report->count(DoctorLevel::Warn) > 0 ? TrayState::Attention : TrayState::Ok;
}

static std::optional<TrayState> checkMark(DoctorLevel level)
{
    switch (level) {
    case DoctorLevel::Pass:
        return TrayState::Ok;
    case DoctorLevel::Warn:
        return TrayState::Attention;
    case DoctorLevel::Fail:
        return TrayState::Error;
    case DoctorLevel::Skip:
        break;
    }
    return std::nullopt;
}

void DoctorWindow::update()
{
    m_picture->setPixmap(statePicture(headStateOf(m_run), schemeOf(palette()), headMark, devicePixelRatioF()));
    m_headline->setText(SetupText::headline(m_run));
    const auto at = m_run.checkedAt();
    m_asOf->setText(at ? tr("as of %1").arg(TimeText::clock(*at)) : QString());
    m_asOf->setHidden(!at);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_asOf->setPalette(quiet);
    m_failure->show(SetupText::trouble(m_run));
    m_check->setEnabled(!m_run.isRunning());
    showRows();
}

void DoctorWindow::showRows()
{
    const DoctorReport report = m_run.report().value_or(DoctorReport());
    while (m_rows.size() < report.checks.size()) {
        auto *row = new ResultRow;
        const qsizetype at = m_rows.size();
        connect(row, &ResultRow::buttonClicked, this, [this, at] { fix(m_ids.value(at)); });
        m_rowColumn->insertWidget(m_rowColumn->count() - 1, row);
        m_rows.append(row);
        if (m_rows.size() == report.checks.size())
            tabAsLaidOut(*this);
    }
    m_ids.clear();
    int nameWidth = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < report.checks.size());
        if (i >= report.checks.size())
            continue;
        const DoctorCheck &check = report.checks.at(i);
        const bool isFixing = m_run.fixing() == check.id;
        const bool needsFix = check.level == DoctorLevel::Fail || check.level == DoctorLevel::Warn;
        m_ids.append(check.id);
        m_rows.at(i)->show({.mark = isFixing ? TrayState::Busy : checkMark(check.level),
            .markText = isFixing ? tr("being fixed", "a check") : SetupText::level(check.level),
            .name = check.title,
            .text = isFixing ? tr("being fixed…", "a check") : SetupText::known(check, report),
            .button = needsFix ? check.fixLabel : QString(),
            .canClick = !m_run.isRunning(),
            .isQuiet = check.level == DoctorLevel::Skip});
        nameWidth = std::max(nameWidth, m_rows.at(i)->nameWidth());
    }
    for (ResultRow *row : std::as_const(m_rows))
        row->setNameWidth(nameWidth);
}

/// What has a window of its own here needs no other.
void DoctorWindow::fix(const QString &checkId)
{
    const DoctorCheck *check = m_run.report() ? m_run.report()->find(checkId) : nullptr;
    if (!check)
        return;
    if (check->fix == "repair"_L1 || check->fix == "sign-in"_L1)
        Q_EMIT repairRequested();
    else if (check->fix == "open-config"_L1)
        Q_EMIT configRequested();
    else
        m_run.fix(checkId);
}

void DoctorWindow::present()
{
    keepOnScreen(*this);
    bringForward(*this);
}

void DoctorWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        m_run.check();
}

void DoctorWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settings.setWindow(doctorKey, saveGeometry());
}

void DoctorWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void DoctorWindow::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::Dismiss) || matches(*event, Shortcut::CloseWindow))
        close();
    else if (matches(*event, Shortcut::CheckAgain))
        m_run.check();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_doctor_window.cpp"
