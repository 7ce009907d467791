package io.vention.micronaut.processor;

import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.Element;
import io.micronaut.inject.visitor.VisitorContext;
import io.micronaut.inject.writer.GeneratedFile;
import io.vention.micronaut.processor.scan.ClassScanner;
import io.vention.micronaut.processor.scan.ScannedClass;
import io.vention.micronaut.processor.scan.ScannedType;
import io.vention.micronaut.processor.schema.JavaType;
import io.vention.micronaut.processor.schema.MessageModel;
import io.vention.micronaut.processor.schema.PartModel;
import io.vention.micronaut.processor.write.CodecWriter;
import io.vention.micronaut.processor.write.JavaSource;
import io.vention.micronaut.processor.write.PartWriter;
import io.vention.micronaut.processor.write.PublisherFactoryWriter;
import io.vention.micronaut.processor.write.StreamsClassWriter;
import io.vention.micronaut.schema.RpcPart;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Writes what is generated, each class once in a compilation. */
final class Output {

  private final VisitorContext context;
  private final Set<JavaType> written = new HashSet<>();
  private final Set<String> noted = new HashSet<>();

  Output(VisitorContext context) {
    this.context = context;
  }

  /** Writes what the run time needs of a class. */
  void write(ScannedClass scanned, ClassElement origin) {
    PartModel part = scanned.part();
    PartWriter writer = new PartWriter(part);
    write(writer.write(), origin);
    context.visitServiceDescriptor(RpcPart.class, writer.name().canonicalName(), origin);
    if (!part.streams().isEmpty()) {
      write(new PublisherFactoryWriter(part).write(), origin);
    }
    if (scanned.implemented()) {
      write(new StreamsClassWriter(part).write(), origin);
    }
    for (ScannedType type : scanned.generated()) {
      if (type.model() instanceof MessageModel message && message.madeUp()) {
        write(CodecWriter.madeUp(message), type.origin());
      }
      write(CodecWriter.codec(type.model()), type.origin());
    }
  }

  /** Leaves notes of a class for compilations that see its class file only. */
  void writeNotes(ClassElement origin, String notes) {
    if (!noted.add(origin.getName())) {
      return;
    }
    try {
      Optional<GeneratedFile> file =
          context.visitMetaInfFile(ClassScanner.notesPath(origin), origin);
      if (file.isPresent()) {
        file.get().write(writer -> writer.write(notes));
      }
    } catch (IOException e) {
      context.fail(
          "cannot write " + ClassScanner.notesPath(origin) + ": " + e.getMessage(), origin);
    }
  }

  private void write(JavaSource source, Element origin) {
    JavaType type = source.type();
    if (!written.add(type)) {
      return;
    }
    Optional<GeneratedFile> file =
        context.visitGeneratedSourceFile(type.packageName(), type.name(), origin);
    try {
      if (file.isPresent()) {
        file.get().write(writer -> writer.write(source.text()));
      }
    } catch (IOException e) {
      context.fail("cannot write " + type.canonicalName() + ": " + e.getMessage(), origin);
    }
  }
}
