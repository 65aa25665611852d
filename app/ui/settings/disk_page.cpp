#include "app/ui/settings/disk_page.h"

#include "app/text/disk_text.h"
#include "app/ui/settings/disk_row.h"
#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/message_box.h"
#include "app/widgets/typography.h"

#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const QString budgetKey = u"capacity.poolMaxDiskGb"_s;

DiskPage::DiskPage(Parts parts)
    : m_parts(std::move(parts))
    , m_total(new QLabel)
    , m_now(new FieldNote)
    , m_message(new MessageBar(MessageBar::Closing::ByUser))
    , m_free(new QPushButton)
    , m_look(new QPushButton(tr("&Look again")))
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_rowColumn(new QVBoxLayout)
{
    m_total->setWordWrap(true);
    m_rowColumn->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated);
    column->addWidget(m_message);
    column->addWidget(makeBudget());
    column->addWidget(m_total);
    column->addWidget(makeButtons());
    column->addWidget(m_now);
    column->addLayout(m_rowColumn);
    column->addStretch(1);
    connect(&m_parts.run, &DiskRun::changed, this, &DiskPage::update);
    update();
}

/// Its field hands in what is being typed.
DiskPage::~DiskPage()
{
    m_parts.config.disconnect(this);
}

QWidget *DiskPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    flow->addWidget(m_free);
    flow->addWidget(m_look);
    flow->addWidget(m_cancel);
    connect(m_free, &QPushButton::clicked, &m_parts.run, &DiskRun::free);
    connect(m_look, &QPushButton::clicked, &m_parts.run, &DiskRun::look);
    connect(m_cancel, &QPushButton::clicked, &m_parts.run, &DiskRun::cancel);
    return buttons;
}

QWidget *DiskPage::makeBudget()
{
    static constexpr int mostGibibytes = 1'000'000;
    auto *budget = new NumberField({m_parts.config, budgetKey, tr("&Room for working copies"),
                                       [](const AgentSetting &setting) { return DiskText::budgetMeaning(setting); }},
        {.most = mostGibibytes, .unit = tr(" GiB", "behind a number"), .none = tr("no limit", "of room")});
    connect(&m_parts.config, &ConfigRun::changed, this, &DiskPage::budgetChanged);
    return budget;
}

/// The report names the room that there is.
void DiskPage::budgetChanged()
{
    const auto &settings = std::as_const(m_parts.config).settings();
    const AgentSetting *setting = settings ? settings->find(budgetKey) : nullptr;
    if (!setting || m_parts.config.isChanging())
        return;
    const QString before = std::exchange(m_budget, setting->text);
    if (before.isEmpty() || before == setting->text)
        return;
    if (isVisible() && m_parts.run.report())
        m_parts.run.look();
}

void DiskPage::update()
{
    const DiskRun &run = m_parts.run;
    const bool isIdle = run.activity() == DiskRun::Activity::None;
    m_total->setText(run.report() ? DiskText::total(*run.report()) : QString());
    m_total->setHidden(!run.report());
    m_free->setText(DiskText::freeButton(run));
    m_free->setEnabled(isIdle && run.isExamined() && run.report() && run.report()->freeableBytes() > 0);
    m_look->setEnabled(isIdle);
    if (m_cancel->hasFocus() && !run.canCancel())
        m_look->setFocus(); // before the button goes
    m_cancel->setVisible(run.canCancel());
    if (isIdle && run.freedBytes().value_or(0) > 0)
        m_now->good(DiskText::now(run));
    else
        m_now->hint(DiskText::now(run));
    m_message->show(DiskText::trouble(run));
    showRows();
}

DiskRow *DiskPage::rowAt(qsizetype which)
{
    while (m_rows.size() <= which) {
        auto *row = new DiskRow;
        const qsizetype at = m_rows.size();
        connect(row, &DiskRow::openRequested, this, [this, at] { open(m_work.value(at).folder); });
        connect(row, &DiskRow::discardRequested, this, [this, at] { askToDiscard(m_work.value(at).sessionId); });
        m_rowColumn->addWidget(row);
        m_rows.append(row);
    }
    return m_rows.at(which);
}

void DiskPage::showRows()
{
    const DiskReport report = m_parts.run.report().value_or(DiskReport());
    m_work = report.work;
    const DiskRun::Activity activity = m_parts.run.activity();
    qsizetype count = 0;
    for (const WorkingCopy &copy : std::as_const(m_work)) {
        const bool mayHoldWork
            = copy.state == WorkingCopy::State::Kept || copy.state == WorkingCopy::State::NotExamined;
        rowAt(count++)->show({.name = m_parts.nameOf(copy.sessionId),
            .size = DiskText::size(copy.bytes),
            .state = DiskText::state(copy, activity),
            .hasFolder = !copy.folder.isEmpty(),
            .canDiscard = mayHoldWork,
            .isBusy = activity != DiskRun::Activity::None});
    }
    for (const RepositoryCopy &copy : report.repositories) {
        rowAt(count++)->show({.name = tr("Repository %1").arg(copy.name),
            .size = DiskText::size(copy.bytes),
            .state = tr("a copy from which working copies are made quickly; it holds no work of sessions")});
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setVisible(i < count);
}

/// Only a folder is opened: another file of that name could be a program.
void DiskPage::open(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        m_message->show(tr("This folder is not there any more. Look again."));
    else if (!m_parts.openFolder(folder))
        m_message->showCopyable(tr("No program opened this folder. Open it in a file manager:"), folder);
}

void DiskPage::askToDiscard(const QString &sessionId)
{
    const WorkingCopy *copy = m_parts.run.report() ? m_parts.run.report()->find(sessionId) : nullptr;
    if (!copy || m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Warning, tr("Discard the working copy"),
        tr("Discard the working copy of %1?").arg(m_parts.nameOf(sessionId)), QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setInformativeText(DiskText::loss(*copy));
    // Its text comes from outside, and setTextFormat() is about the first sentence only.
    if (auto *about = m_question->findChild<QLabel *>(u"qt_msgbox_informativelabel"_s))
        about->setTextFormat(Qt::PlainText);
    const auto *discard = m_question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(m_question->addButton(tr("Keep"), QMessageBox::RejectRole));
    widen(*m_question);
    connect(discard, &QAbstractButton::clicked, this, [this, sessionId] { m_parts.run.discard(sessionId); });
    m_question->open();
}

void DiskPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_parts.run.look();
    m_parts.config.look();
}

} // namespace rensei::app

#include "moc_disk_page.cpp"
