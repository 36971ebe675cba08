#include "ui/files/fileactions.h"

#include "ui/bridge/catalogueclient.h"
#include "ui/files/backupdialog.h"
#include "ui/files/cataloguedialog.h"
#include "ui/shared/filechoice.h"
#include "ui/words/wordsdialog.h"
#include "wording/sentences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>

namespace insats::ui {

namespace {

constexpr qsizetype kMostProblems = 12;

QString shown(const QString &path) { return QDir::toNativeSeparators(path); }

} // namespace

FileActions::FileActions(CatalogueClient &client, QWidget *window, std::function<bool()> mayLeave)
    : QObject(window)
    , m_client(client)
    , m_window(window)
    , m_mayLeave(std::move(mayLeave))
{
    connect(&m_client, &CatalogueClient::opened, this,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all, const QStringList &chosen) {
                m_all = all;
                m_chosen = chosen;
                if (std::exchange(m_isNew, false) && all.isEmpty())
                    QMetaObject::invokeMethod(this, &FileActions::addCatalogue, Qt::QueuedConnection);
            });
    connect(&m_client, &CatalogueClient::cataloguesChanged, this,
            [this](const Taxonomy &, const QList<CatalogueInfo> &all) { m_all = all; });
    connect(&m_client, &CatalogueClient::restored, this, [this] { emit noticed(tr("The backup is in place")); });
}

void FileActions::fill(QMenu &menu)
{
    const QString files = tr("Catalogue files (*.sqlite);;All files (*)");
    menu.addAction(tr("&New catalogue …"), this, &FileActions::addCatalogue);
    menu.addAction(tr("Catalogue &details …"), this, &FileActions::editCatalogue);
    menu.addAction(tr("&Words and areas …"), this, &FileActions::editWords);
    menu.addSeparator();
    fillExport(*menu.addMenu(tr("&Export")));
    menu.addSeparator();
    menu.addAction(tr("&Open …"), QKeySequence::Open, this, [this, files] {
        const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a catalogue file"), lastFolder(), files);
        if (!path.isEmpty())
            openFile(path);
    });
    menu.addAction(tr("New &file …"), this, [this, files] {
        const QString path = askForNewFile(m_window, tr("New catalogue file"), QStringLiteral("insatskartan.sqlite"), files,
                                           QStringLiteral("sqlite"));
        if (!path.isEmpty())
            makeFile(path);
    });
    menu.addAction(tr("&Save a copy …"), this, [this, files] {
        const QString name = QFileInfo(m_client.path()).completeBaseName();
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString path = askForNewFile(m_window, tr("Save a copy"), QStringLiteral("%1 %2.sqlite").arg(name, today),
                                           files, QStringLiteral("sqlite"));
        if (!path.isEmpty())
            saveCopy(path);
    });
    menu.addSeparator();
    menu.addAction(tr("&Back up now"), this, &FileActions::backUp);
    menu.addAction(tr("&Restore from a backup …"), this, &FileActions::chooseBackup);
}

void FileActions::fillExport(QMenu &menu)
{
    menu.addAction(tr("The catalogue as &Excel …"), this,
                   [this] { askAndExport(FileFormat::Xlsx, tr("Excel workbook (*.xlsx)")); });
    menu.addAction(tr("The catalogue as &CSV …"), this, [this] { askAndExport(FileFormat::Csv, tr("CSV table (*.csv)")); });
    menu.addAction(tr("The catalogue as Insatskartan's &own file (JSON) …"), this,
                   [this] { askAndExport(FileFormat::Json, tr("Insatskartan's file (*.json)")); });
    menu.addSeparator();
    menu.addAction(tr("Empty &table to fill in, for Excel …"), this, [this] {
        const QString path = askForNewFile(m_window, tr("Empty table to fill in"), tr("Insatser to fill in.xlsx"),
                                           tr("Excel workbook (*.xlsx)"), QStringLiteral("xlsx"));
        if (!path.isEmpty())
            writeTemplate(path);
    });
}

QString FileActions::chosenTitle() const
{
    const auto found = std::ranges::find(m_all, m_chosen.value(0), &CatalogueInfo::id);
    return m_chosen.size() == 1 && found != m_all.end() ? found->title : QStringLiteral("Insatskartan");
}

QStringList FileActions::titlesBut(const QString &id) const
{
    QStringList titles;
    for (const CatalogueInfo &catalogue : m_all) {
        if (catalogue.id != id)
            titles.append(catalogue.title);
    }
    return titles;
}

void FileActions::addCatalogue()
{
    if (!m_mayLeave())
        return;
    CatalogueInfo fresh;
    fresh.inventoryDate = QDate::currentDate();
    CatalogueDialog dialog(fresh, titlesBut({}), m_window);
    dialog.setWindowTitle(tr("New catalogue"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    CatalogueInfo catalogue = dialog.catalogue();
    QStringList taken;
    for (const CatalogueInfo &one : m_all)
        taken.append(one.id);
    const QDate date = catalogue.inventoryDate.isValid() ? catalogue.inventoryDate : QDate::currentDate();
    catalogue.id = catalogueIdFor(catalogue.municipality, date.year(), taken);
    m_client.change(
        this,
        [catalogue, role = tr("editor")](Catalogue &file) {
            file.addCatalogue(catalogue, role);
            return catalogue;
        },
        [this](const CatalogueInfo &added) {
            emit catalogueAdded(added.id);
            emit noticed(tr("%1 is begun. Add its first insats, or import a file.").arg(added.title));
        });
}

void FileActions::editCatalogue()
{
    const auto found = std::ranges::find(m_all, m_chosen.value(0), &CatalogueInfo::id);
    if (m_chosen.size() != 1 || found == m_all.end()) {
        emit noticed(tr("Choose one catalogue, at the right of the menu bar, to change its details"));
        return;
    }
    CatalogueDialog dialog(*found, titlesBut(found->id), m_window);
    dialog.setWindowTitle(tr("Details of %1").arg(found->title));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_client.change(
        this,
        [catalogue = dialog.catalogue(), role = tr("editor")](Catalogue &file) {
            file.setCatalogueInfo(catalogue, role);
            return catalogue.title;
        },
        [this](const QString &title) { emit noticed(tr("The details of %1 are saved").arg(title)); });
}

// What is being edited would not fit the new words.
void FileActions::editWords()
{
    if (m_mayLeave())
        WordsDialog(m_client, m_window).exec();
}

void FileActions::askAndExport(FileFormat format, const QString &filter)
{
    const QString ending = codeOf(format);
    const QString path = askForNewFile(m_window, tr("Export %1").arg(chosenTitle()),
                                       QStringLiteral("%1.%2").arg(chosenTitle(), ending), filter, ending);
    if (!path.isEmpty())
        exportTo(path, format);
}

void FileActions::exportTo(const QString &path, FileFormat format)
{
    m_client.ask(
        this,
        [path, format, ids = m_chosen](Catalogue &catalogue) {
            return catalogue.exportTo(path, format, ids, QDate::currentDate());
        },
        [this, path](const ExportReply &reply) { showExported(reply, path); });
}

void FileActions::showExported(const ExportReply &reply, const QString &path)
{
    emit noticed(tr("%n insats(er) exported to %1", nullptr, reply.interventions).arg(shown(path)));
    if (reply.problems.isEmpty())
        return;
    QStringList lines;
    for (const Problem &problem : reply.problems.first(std::min(kMostProblems, reply.problems.size())))
        lines.append(wording::sentence(problem));
    if (reply.problems.size() > kMostProblems)
        lines.append(tr("and %n more", nullptr, static_cast<int>(reply.problems.size() - kMostProblems)));
    QMessageBox::warning(m_window, tr("Not everything had room"), lines.join(QLatin1Char('\n')));
}

void FileActions::writeTemplate(const QString &path)
{
    m_client.ask(
        this,
        [path](Catalogue &catalogue) {
            catalogue.writeTemplate(path);
            return path;
        },
        [this](const QString &path) { emit noticed(tr("The empty table is saved as %1").arg(shown(path))); });
}

void FileActions::openFile(const QString &path)
{
    if (!m_mayLeave())
        return;
    rememberFolderOf(path);
    m_client.open(path, true, {});
}

void FileActions::makeFile(const QString &path)
{
    if (QFileInfo::exists(path)) {
        emit failed(wording::sentence(Error(ErrorKind::FileExists, path)));
        return;
    }
    if (!m_mayLeave())
        return;
    m_isNew = true;
    m_client.open(path, true, {});
}

void FileActions::saveCopy(const QString &path)
{
    m_client.ask(
        this,
        [path](Catalogue &catalogue) {
            catalogue.copyFile(path);
            return path;
        },
        [this](const QString &path) { emit noticed(tr("A copy is saved as %1").arg(shown(path))); });
}

void FileActions::backUp()
{
    m_client.ask(
        this, [](Catalogue &catalogue) { return catalogue.backUp(); },
        [this](const QString &path) { emit noticed(tr("Backed up as %1").arg(shown(path))); });
}

void FileActions::chooseBackup()
{
    if (!m_mayLeave())
        return;
    BackupDialog dialog(m_client.path(), m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_client.restore(dialog.chosen());
}

} // namespace insats::ui
